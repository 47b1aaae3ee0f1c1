// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/NameParts.h"

#include <QRegularExpression>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

const auto titles = u"(?i:mr|mrs|ms|miss|mme|mlle|madame|monsieur|m|maitre|me|juge|judge|prof|dr|dra|sr|sra|srta|senor|"
                    "senora|don|dona|lic|licda|ing|abg|juez|jueza)\\.? +"_s;

const QStringList particles{
    u"de"_s, u"del"_s, u"la"_s, u"las"_s, u"los"_s, u"da"_s, u"do"_s, u"dos"_s, u"du"_s, u"van"_s, u"von"_s};

QString among(const QStringList &words)
{
    return u"(?:"_s + words.join(u'|') + u')';
}

} // namespace

NameParts::NameParts(const QStringList &words)
    : m_between(u"(?:(?:,? +|-)(?:(?i:%1|y|e) +)*)"_s.arg(particles.join(u'|')))
{
    for (const auto &word : words) {
        if (word.size() > 1 && !particles.contains(word.toLower()))
            m_telling.append(QRegularExpression::escape(word));
        if (word.front().isLetter())
            m_initials += word.front();
    }
}

QStringList NameParts::ways() const
{
    if (m_telling.isEmpty())
        return {};
    const auto any = among(m_telling);
    const auto more = u"(?:"_s + m_between + any + u')';
    QStringList ways{titles + any + more + u'*'};
    if (m_telling.size() < 2)
        return ways;
    // Two given names, of four words, are those of many.
    const auto withLast =
        m_telling.size() > 3 ? u"(?=(?:%1%2)*%3)"_s.arg(any, m_between, among(m_telling.mid(2))) : QString();
    ways << withLast + any + more + u'+';
    ways << u"(?:[%1]\\. ?)+"_s.arg(m_initials) + among(m_telling.mid(1)) + more + u'*';
    return ways;
}

QSet<QString> NameParts::introducedIn(const QString &letters)
{
    static const QRegularExpression introduction(
        u"(?<!\\w)(?:"_s + titles + u"|\\p{L}\\. ?)(?=(\\w+))"_s, QRegularExpression::UseUnicodePropertiesOption
    );
    QSet<QString> words;
    for (auto each = introduction.globalMatch(letters); each.hasNext();)
        words.insert(each.next().captured(1));
    return words;
}

} // namespace minutier
