// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/NameParts.h"

#include <QRegularExpression>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

const QStringList particles{
    u"de"_s, u"del"_s, u"la"_s, u"las"_s, u"los"_s, u"da"_s, u"do"_s, u"dos"_s, u"du"_s, u"des"_s, u"van"_s, u"von"_s};

/// Few signs that are no part of a word: a space, a comma, a hyphen, a bracket.
const auto gap = u"[^\\p{L}\\p{Nd}]{1,4}"_s;
const auto afterTitle = u"(?:\\.[^\\p{L}\\p{Nd}]{0,2}|[^\\p{L}\\p{Nd}]{1,2})"_s;
const auto titles =
    u"(?i:mr|mrs|ms|miss|mmes?|mlle|madame|monsieur|docteure?|sœur|soeur|juge|judge|prof|profesora?|dra?|"
    "doctora?|sra?|srta|senora?|senorita|dona?|lic|licda|licenciad[oa]|ing|ingenier[oa]|abg|abogad[oa]|"
    "magistrad[oa]|juez|jueza|companer[oa]|hermana)"_s +
    afterTitle;
/// Titles that are words as well.
const auto doubtfulTitles = u"(?i:m|mm|me|maitre)"_s + afterTitle;

QString among(const QStringList &words)
{
    return u"(?:"_s + words.join(u'|') + u')';
}

QString several(const QString &pattern)
{
    return u"(?:"_s + pattern + u")+"_s;
}

} // namespace

QString NameParts::together(const QStringList &words)
{
    QStringList escaped;
    for (const auto &word : words)
        escaped.append(QRegularExpression::escape(word));
    return escaped.join(gap);
}

NameParts::NameParts(const QStringList &words)
{
    // A word is also taken with the particles before it, so that none is left behind.
    QStringList before;
    for (const auto &word : words) {
        m_initials += word.front().isLetter() ? word.left(1) : QString();
        if (word.size() > 1 && !particles.contains(word.toLower())) {
            const auto led = before.isEmpty() ? QString() : u"(?:"_s + together(before) + gap + u")?"_s;
            m_telling.append(led + QRegularExpression::escape(word));
            before.clear();
        } else {
            before.append(word);
        }
    }
}

QStringList NameParts::sureWays() const
{
    if (m_telling.isEmpty())
        return {};
    QStringList ways{titles + led() + u"(?:"_s + next() + u")*"_s};
    if (m_telling.size() > 1)
        ways << among(m_telling) + several(u"[.-]"_s + among(m_telling));
    return ways;
}

QStringList NameParts::ways() const
{
    if (m_telling.isEmpty())
        return {};
    const auto any = among(m_telling);
    QStringList ways{doubtfulTitles + led() + u"(?:"_s + next() + u")*"_s};
    if (m_telling.size() < 2)
        return ways;
    // Two given names, of four words, are those of many.
    const auto withLast =
        m_telling.size() > 3 ? u"(?=(?:%1%2)*%3)"_s.arg(any, between(), among(m_telling.mid(2))) : QString();
    ways << withLast + any + several(next());
    if (m_initials.isEmpty())
        return ways;
    const auto initial = u"[%1]"_s.arg(m_initials);
    const auto initials = u"(?:(?:%1\\.[ -]{0,2})+|%1-?%1 )"_s.arg(initial);
    ways << initials + among(m_telling.mid(1)) + u"(?:"_s + next() + u")*"_s;
    ways << any + u",? "_s + initial + u"\\."_s;
    return ways;
}

QString NameParts::led() const
{
    return u"(?:(?i:%1)%2)*"_s.arg(particles.join(u'|'), gap) + among(m_telling);
}

QString NameParts::between()
{
    return gap + u"(?:(?:(?i:%1)|\\p{L})[^\\p{L}\\p{Nd}]{1,3})*"_s.arg(particles.join(u'|'));
}

QString NameParts::next() const
{
    return between() + among(m_telling);
}

QSet<QString> NameParts::introducedIn(const QString &letters)
{
    static const QRegularExpression introduction(
        u"(?<!\\w)(?:%1|%2|\\p{L}\\.[ -]{0,2}|\\p{L}-?\\p{L} )(?:(?i:%3)%4)*(?=(\\w+))|(\\w+)(?=,? \\p{L}\\.)"_s.arg(
            titles, doubtfulTitles, particles.join(u'|'), gap
        ),
        QRegularExpression::UseUnicodePropertiesOption
    );
    QSet<QString> words;
    for (auto each = introduction.globalMatch(letters); each.hasNext();) {
        const auto found = each.next();
        words.insert(found.captured(found.capturedStart(1) < 0 ? 2 : 1));
    }
    return words;
}

} // namespace minutier
