// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/Screening.h"

#include "queries/sharing/NameParts.h"

#include <algorithm>

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

/// The runs of letters and digits of a text, each once.
static QSet<QString> runsIn(const QString &letters)
{
    QSet<QString> words;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= letters.size(); ++at) {
        if (at < letters.size() && letters.at(at).isLetterOrNumber())
            continue;
        if (at > begin)
            words.insert(letters.mid(begin, at - begin));
        begin = at + 1;
    }
    return words;
}

Screening::Screening(const QList<ProtectedName> &names)
{
    static const QRegularExpression breaks(u"[ -]+"_s);
    for (const auto &name : names) {
        const bool anyCase = name.name.size() > 6;
        const auto words =
            plain(name.name.normalized(QString::NormalizationForm_C), anyCase).split(breaks, Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        QStringList whole;
        for (const auto &word : words)
            whole.append(QRegularExpression::escape(word));
        QStringList ways{whole.join(u"(?: +|-)"_s)};
        if (name.isPerson)
            ways += NameParts(words).ways();
        // The code of a project may begin like an acronym.
        const auto after = anyCase ? u"(?!\\w)"_s : u"(?!\\w|-[A-Z0-9])"_s;
        const auto runs = runsIn(words.join(u' '));
        for (const auto &run : runs)
            m_places[run].append(m_wanted.size());
        if (runs.isEmpty())
            m_wordless.append(m_wanted.size());
        m_wanted.append(
            {name,
             anyCase,
             name.isPerson ? std::min(2, int(runs.size())) : int(runs.size()),
             QRegularExpression(
                 u"(?<!\\w)(?:"_s + ways.join(u'|') + u')' + after, QRegularExpression::UseUnicodePropertiesOption
             )}
        );
    }
}

QList<qsizetype> Screening::possibleIn(const QString &small, const QString &written) const
{
    const auto introduced = NameParts::introducedIn(small) | NameParts::introducedIn(written);
    QHash<qsizetype, int> known;
    for (const auto &word : runsIn(small) | runsIn(written))
        for (const auto place : m_places.value(word))
            known[place] += m_wanted.at(place).name.isPerson && introduced.contains(word) ? 2 : 1;
    auto possible = m_wordless;
    for (const auto &[place, words] : known.asKeyValueRange())
        if (words >= m_wanted.at(place).leastWords)
            possible.append(place);
    std::ranges::sort(possible);
    return possible;
}

void Screening::screen(QString &text)
{
    auto composed = text.normalized(QString::NormalizationForm_C);
    auto small = plain(composed, true);
    auto written = plain(composed, false);
    bool found = false;
    for (const auto place : possibleIn(small, written)) {
        const auto &one = m_wanted.at(place);
        const auto &letters = one.anyCase ? small : written;
        QList<QRegularExpressionMatch> places;
        for (auto matches = one.whole.globalMatch(letters); matches.hasNext();)
            places.prepend(matches.next());
        for (const auto &there : places)
            composed.replace(there.capturedStart(), there.capturedLength(), one.name.shown);
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
