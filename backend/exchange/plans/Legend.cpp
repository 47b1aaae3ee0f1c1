// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plans/Legend.h"

namespace minutier {

using namespace Qt::StringLiterals;

static QString raised(qsizetype number)
{
    static const auto digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString text;
    for (const auto digit : QString::number(number))
        text += digits.at(digit.digitValue());
    return text;
}

QString Legend::mark(const QStringList &notes)
{
    QStringList marks;
    for (const auto &note : notes) {
        if (note.isEmpty())
            continue;
        auto index = m_notes.indexOf(note);
        if (index < 0) {
            index = m_notes.size();
            m_notes.append(note);
        }
        marks.append(raised(index + 1));
    }
    // A word joiner keeps the numbers on the line of what they are about; a space keeps 1 and 2 from reading as 12.
    return marks.isEmpty() ? QString() : u'\u2060' + marks.join(u'\u202f');
}

QList<Manuscript::Block> Legend::blocks() const
{
    QStringList lines;
    for (qsizetype i = 0; i < m_notes.size(); ++i)
        lines.append(u"%1 %2"_s.arg(raised(i + 1), m_notes.at(i)));
    if (lines.isEmpty())
        return {};
    return {Manuscript::Paragraph{lines.join(u'\n'), Manuscript::Paragraph::Style::Small, {}}};
}

} // namespace minutier
