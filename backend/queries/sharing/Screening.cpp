// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/Screening.h"

namespace minutier {

using namespace Qt::StringLiterals;

/// A text letter for letter without accents, with one kind of space, and small where the case does not count.
static QString plain(const QString &text, bool anyCase)
{
    auto letters = text;
    for (auto &letter : letters) {
        if (letter.isSpace() || letter == u'_')
            letter = u' ';
        else if (letter.decompositionTag() == QChar::Canonical && !letter.isSurrogate())
            letter = QString(letter).normalized(QString::NormalizationForm_D).front();
        if (anyCase)
            letter = letter.toLower();
    }
    return letters;
}

Screening::Screening(const QList<ProtectedName> &names)
{
    for (const auto &name : names) {
        const bool anyCase = name.name.size() > 6;
        auto words = plain(name.name.normalized(QString::NormalizationForm_C), anyCase).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        const auto first = words.first();
        for (auto &word : words)
            word = QRegularExpression::escape(word);
        // The code of a project may begin like an acronym.
        const auto after = anyCase ? u"(?!\\w)"_s : u"(?!\\w|-[A-Z0-9])"_s;
        m_wanted.append(
            {name,
             anyCase,
             first,
             QRegularExpression(
                 u"(?<!\\w)"_s + words.join(u" +"_s) + after, QRegularExpression::UseUnicodePropertiesOption
             )}
        );
    }
}

void Screening::screen(QString &text)
{
    auto composed = text.normalized(QString::NormalizationForm_C);
    auto small = plain(composed, true);
    auto written = plain(composed, false);
    bool found = false;
    for (const auto &one : std::as_const(m_wanted)) {
        // Looking for plain words first costs little; most names are nowhere.
        const auto &letters = one.anyCase ? small : written;
        if (!letters.contains(one.firstWord))
            continue;
        QList<QRegularExpressionMatch> places;
        for (auto matches = one.whole.globalMatch(letters); matches.hasNext();)
            places.prepend(matches.next());
        for (const auto &place : places)
            composed.replace(place.capturedStart(), place.capturedLength(), one.name.shown);
        if (places.isEmpty())
            continue;
        found = true;
        m_found.insert(one.name.name);
        small = plain(composed, true);
        written = plain(composed, false);
    }
    if (found)
        text = composed;
    m_touched += found;
}

QString Screening::screened(QString text)
{
    screen(text);
    return text;
}

} // namespace minutier
