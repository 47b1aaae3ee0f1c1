// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/Screening.h"

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

/// Parts of a name, in any order and with what stands between them: "Ana María", "Reyes, Ana", "Ana de los Reyes".
class NameParts
{
public:
    explicit NameParts(const QStringList &words)
    {
        static const QStringList particles{
            u"de"_s, u"del"_s, u"la"_s, u"las"_s, u"los"_s, u"da"_s, u"do"_s, u"dos"_s, u"du"_s, u"van"_s, u"von"_s};
        for (const auto &word : words)
            if (word.size() > 1 && !particles.contains(word.toLower()))
                m_telling.append(QRegularExpression::escape(word));
        for (const auto &word : words)
            m_initials += word.front().isLetter() ? word.left(1) : QString();
        m_between = u"(?:(?:,? +|-)(?:(?i:%1|y|e) +)*)"_s.arg(particles.join(u'|'));
    }

    /// The ways people write it: two of its words; one, after a title or an initial.
    [[nodiscard]] QStringList ways() const
    {
        if (m_telling.isEmpty())
            return {};
        static const auto title =
            u"(?i:mr|mrs|ms|miss|mme|mlle|madame|monsieur|m|maitre|me|juge|judge|prof|dr|dra|sr|sra|srta|senor|"
            "senora|don|dona|lic|licda|ing|abg|juez|jueza)\\.? +"_s;
        const auto any = among(m_telling);
        const auto more = u"(?:"_s + m_between + any + u')';
        QStringList ways{title + any + more + u'*'};
        if (m_telling.size() < 2)
            return ways;
        // Two given names, of four words, are those of many.
        const auto withLast =
            m_telling.size() > 3 ? u"(?=(?:%1%2)*%3)"_s.arg(any, m_between, among(m_telling.mid(2))) : QString();
        ways << withLast + any + more + u'+';
        ways << u"(?:[%1]\\. ?)+"_s.arg(m_initials) + among(m_telling.mid(1)) + more + u'*';
        return ways;
    }

private:
    static QString among(const QStringList &words) { return u"(?:"_s + words.join(u'|') + u')'; }

    QStringList m_telling; ///< The words that tell somebody by themselves, ready to be looked for.
    QString m_initials;
    QString m_between;
};

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
        m_wanted.append(
            {name,
             anyCase,
             name.isPerson ? words : words.mid(0, 1),
             QRegularExpression(
                 u"(?<!\\w)(?:"_s + ways.join(u'|') + u')' + after, QRegularExpression::UseUnicodePropertiesOption
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
        if (std::ranges::none_of(one.words, [&letters](const QString &word) { return letters.contains(word); }))
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
