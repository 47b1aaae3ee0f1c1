// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/Screening.h"

#include <QRegularExpression>

namespace minutier {

using namespace Qt::StringLiterals;

/// An acronym may also be a word, so it counts as it is written only.
static Qt::CaseSensitivity caseOf(const ProtectedName &one)
{
    return one.name.size() > 6 ? Qt::CaseInsensitive : Qt::CaseSensitive;
}

static QRegularExpression wholeWords(const ProtectedName &one)
{
    auto options = QRegularExpression::PatternOptions(QRegularExpression::UseUnicodePropertiesOption);
    if (caseOf(one) == Qt::CaseInsensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(one.name)), options);
}

void Screening::screen(QString &text)
{
    bool found = false;
    for (const auto &one : std::as_const(m_names)) {
        // Looking for plain words first costs little; most names are nowhere.
        if (!text.contains(one.name, caseOf(one)))
            continue;
        const auto before = text;
        text.replace(wholeWords(one), QString(one.shown).replace(u'\\', u"\\\\"_s));
        if (text == before)
            continue;
        found = true;
        m_found.insert(one.name);
    }
    m_touched += found;
}

QString Screening::screened(QString text)
{
    screen(text);
    return text;
}

} // namespace minutier
