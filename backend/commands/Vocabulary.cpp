// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Vocabulary.h"

#include <algorithm>
#include <cmath>

namespace minutier {

using namespace Qt::StringLiterals;

Vocabulary::Vocabulary(quint64 seed)
    : m_random(seed)
{
    static const QStringList beginnings{
        u"com"_s,
        u"pro"_s,
        u"ré"_s,
        u"form"_s,
        u"ate"_s,
        u"plan"_s,
        u"vér"_s,
        u"jus"_s,
        u"trai"_s,
        u"sub"_s,
        u"con"_s,
        u"par"_s,
        u"inst"_s,
        u"ac"_s,
        u"dé"_s,
        u"sen"_s};
    static const QStringList middles{
        u"mi"_s, u"ta"_s, u"li"_s, u"vo"_s, u"né"_s, u"ro"_s, u"ci"_s, u"du"_s, u"sa"_s, u"gé"_s, u"pa"_s, u"bu"_s};
    static const QStringList ends{
        u"té"_s, u"tion"_s, u"ment"_s, u"ler"_s, u"rie"_s, u"que"_s, u"lisé"_s, u"seur"_s, u"nage"_s, u"ble"_s};
    for (const auto &beginning : beginnings)
        for (const auto &middle : middles)
            for (const auto &end : ends)
                m_words.append(beginning + middle + end);
    std::shuffle(m_words.begin(), m_words.end(), m_random);
}

int Vocabulary::pick(int below)
{
    // Not a distribution of the standard library: those differ between compilers.
    return int(m_random() % quint64(below));
}

QString Vocabulary::word()
{
    // The n-th word turns up about once every n: the shape of any language.
    const double chance = double(m_random() >> 11) / double(1ULL << 53);
    const auto rank = std::exp(chance * std::log(double(m_words.size())));
    return m_words.at(std::min(int(rank), int(m_words.size())) - 1);
}

QString Vocabulary::sentence(int words)
{
    QString text = word();
    text[0] = text.at(0).toUpper();
    for (int i = 1; i < words; ++i)
        text += u' ' + word();
    return text + u'.';
}

} // namespace minutier
