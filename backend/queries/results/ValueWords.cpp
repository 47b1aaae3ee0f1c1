// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/results/ValueWords.h"

#include "core/Say.h"
#include "core/Text.h"

namespace minutier {

namespace {

QString asPercentage(const QString &number)
{
    return number.isEmpty() ? number : Say::tr("%1%", "a percentage").arg(number);
}

template <typename Measured>
QString numberOf(const Indicator &indicator, const Measured &measured, const Phrasebook &phrases)
{
    if (indicator.measure == Measure::Narrative)
        return firstWords(measured.narrative, 400);
    const auto number = toText(quantityOf(measured), phrases);
    if (number.isEmpty())
        return firstWords(measured.narrative, 40);
    return indicator.measure == Measure::Percentage ? asPercentage(number) : number;
}

template <typename Measured>
QString baseOf(const Measured &measured, const Phrasebook &phrases)
{
    if (!measured.denominator)
        return {};
    const auto whole = toText(*measured.denominator, phrases);
    return measured.numerator
               ? Say::tr("%1 of %2", "a part of a whole").arg(toText(*measured.numerator, phrases), whole)
               : Say::tr("of %1", "of a whole").arg(whole);
}

template <typename Measured>
QString wordsOf(const Indicator &indicator, const Measured &measured, const Phrasebook &phrases)
{
    if (indicator.measure == Measure::Narrative)
        return firstWords(measured.narrative, 160);
    const auto number = toText(quantityOf(measured), phrases);
    if (number.isEmpty() && !measured.denominator)
        return firstWords(measured.narrative, 160);
    if (indicator.measure != Measure::Percentage)
        return number;
    if (!measured.denominator)
        return asPercentage(number);
    if (!measured.numerator)
        return Say::tr("%1 of %2", "a percentage of a whole")
            .arg(asPercentage(number), toText(*measured.denominator, phrases));
    return Say::tr("%1 (%2 of %3)", "a percentage, its numerator and its denominator")
        .arg(asPercentage(number), toText(*measured.numerator, phrases), toText(*measured.denominator, phrases));
}

} // namespace

QString valueWords(const Indicator &indicator, const Observation &observation, const Phrasebook &phrases)
{
    return wordsOf(indicator, observation, phrases);
}

QString valueWords(const Indicator &indicator, const Target &target, const Phrasebook &phrases)
{
    return wordsOf(indicator, target, phrases);
}

QString numberWords(const Indicator &indicator, const Observation &observation, const Phrasebook &phrases)
{
    return numberOf(indicator, observation, phrases);
}

QString numberWords(const Indicator &indicator, const Target &target, const Phrasebook &phrases)
{
    return numberOf(indicator, target, phrases);
}

QString baseWords(const Observation &observation, const Phrasebook &phrases)
{
    return baseOf(observation, phrases);
}

QString baseWords(const Target &target, const Phrasebook &phrases)
{
    return baseOf(target, phrases);
}

QString valueWords(const Part &part, const Phrasebook &phrases)
{
    if (part.share)
        return asPercentage(toText(Quantity{part.share, part.qualifier}, phrases));
    return toText(Quantity{part.value, part.qualifier}, phrases);
}

} // namespace minutier
