// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/Observation.h"

#include "core/Say.h"
#include "domain/Period.h"

#include <QMap>
#include <QSet>

namespace minutier {

using namespace Qt::StringLiterals;

/// A percentage stands on its base: the whole is given, and the value is what the two numbers make.
template <typename Measured>
static Result<> checkPercentage(const Measured &measured)
{
    if (!measured.denominator || *measured.denominator <= Decimal())
        return Error::invalid(
            Say::tr("Give the whole that the percentage is of: a percentage without its base says nothing."),
            u"denominator"_s
        );
    if (!measured.numerator && !measured.value)
        return Error::invalid(Say::tr("Give the part, or the percentage: the whole alone says nothing."), u"value"_s);
    if (measured.numerator && (measured.numerator->isNegative() || *measured.numerator > *measured.denominator))
        return Error::invalid(Say::tr("The part cannot be larger than the whole."), u"numerator"_s);
    if (measured.value && (measured.value->isNegative() || *measured.value > Decimal(100)))
        return Error::invalid(Say::tr("A percentage is between 0 and 100."), u"value"_s);
    if (measured.value && measured.numerator &&
        Decimal::percentage(*measured.numerator, *measured.denominator) != Decimal::percentage(*measured.value, 100))
        return Error::invalid(
            Say::tr("%1 of %2 is not %3 %. Correct one of the three.")
                .arg(measured.numerator->toString(), measured.denominator->toString(), measured.value->toString()),
            u"value"_s
        );
    return {};
}

template <typename Measured>
static Result<> checkMeasured(const Indicator &indicator, const Measured &measured)
{
    if (auto period = checkPeriod(measured.startsOn, measured.endsOn); !period)
        return period;
    const bool counted = measured.value || measured.numerator || measured.denominator;
    if (indicator.measure == Measure::Narrative)
        return counted ? Error::invalid(Say::tr("This indicator is told in words, without a number."), u"value"_s)
                       : Result<>();
    if (counted && indicator.measure == Measure::Percentage)
        return checkPercentage(measured);
    if (measured.numerator || measured.denominator)
        return Error::invalid(
            Say::tr("Only a percentage has a numerator and a denominator. Give the value alone."), u"numerator"_s
        );
    if (measured.value && measured.value->isNegative())
        return Error::invalid(Say::tr("A count is not below zero."), u"value"_s);
    return {};
}

Result<> validate(const Indicator &indicator, const Target &target)
{
    return checkMeasured(indicator, target);
}

Result<> validate(const Indicator &indicator, const Observation &observation)
{
    return checkMeasured(indicator, observation);
}

Result<> canReplace(const Target &target, const Target &before)
{
    if (before.setOn.isNull() || target.setOn.isNull() || target.setOn.last() >= before.setOn.first())
        return {};
    return Error::invalid(
        Say::tr("What it replaces was set on %1, later than this. Give the day it was changed.")
            .arg(before.setOn.toString()),
        u"set_on"_s
    );
}

bool isSamePeriod(const Target &target, const Target &other)
{
    return target.startsOn.first() == other.startsOn.first() && target.endsOn.last() == other.endsOn.last();
}

static Result<> checkPart(const Part &part, const std::optional<Decimal> &whole)
{
    if (part.name.isEmpty() || part.dimension.isEmpty())
        return Error::invalid(Say::tr("Name each part and its dimension, such as women and sex."), u"parts"_s);
    if (part.share && !whole)
        return Error::invalid(Say::tr("“%1” is a percentage of a whole that is missing.").arg(part.name), u"parts"_s);
    if (part.share && (part.value || part.share->isNegative() || *part.share > Decimal(100)))
        return Error::invalid(
            Say::tr("Give “%1” as a number, or as a percentage between 0 and 100.").arg(part.name), u"parts"_s
        );
    if (part.value && part.value->isNegative())
        return Error::invalid(Say::tr("“%1” is below zero.").arg(part.name), u"parts"_s);
    if (part.value && whole && *part.value > *whole)
        return Error::invalid(Say::tr("“%1” is larger than the whole.").arg(part.name), u"parts"_s);
    return {};
}

Result<> validate(const QList<Part> &parts, const std::optional<Decimal> &whole)
{
    QMap<QString, PartKind> kinds;
    QMap<QString, Decimal> sums;
    QMap<QString, Decimal> shares;
    QSet<std::pair<QString, QString>> named;
    for (const auto &part : parts) {
        if (auto alone = checkPart(part, whole); !alone)
            return alone;
        if (kinds.value(part.dimension, part.kind) != part.kind)
            return Error::invalid(
                Say::tr("The parts of “%1” either add up to the whole or may overlap, not both.").arg(part.dimension),
                u"parts"_s
            );
        kinds.insert(part.dimension, part.kind);
        if (named.contains({part.dimension, part.name}))
            return Error::invalid(Say::tr("“%1” is given twice.").arg(part.name), u"parts"_s);
        named.insert({part.dimension, part.name});
        if (part.kind == PartKind::Partition && part.value)
            sums[part.dimension] = sums.value(part.dimension) + *part.value;
        if (part.kind == PartKind::Partition && part.share)
            shares[part.dimension] = shares.value(part.dimension) + *part.share;
        if ((whole && sums.value(part.dimension) > *whole) || shares.value(part.dimension) > Decimal(100))
            return Error::invalid(
                Say::tr("The parts of “%1” add up to more than the whole.").arg(part.dimension), u"parts"_s
            );
    }
    return {};
}

Quantity notSpecified(const QList<Part> &partition, const Quantity &whole)
{
    QList<Quantity> parts;
    for (const auto &part : partition)
        parts.append({part.value, part.qualifier});
    const auto sum = sumOf(parts);
    for (const auto &part : partition)
        if (!part.value)
            return {};
    if (!whole.value || !sum.value)
        return {};
    return {*whole.value - *sum.value, std::max(whole.qualifier, sum.qualifier)};
}

Result<> canBecome(const Observation &observation, ObservationState next)
{
    using State = ObservationState;
    const auto now = observation.state;
    const bool allowed = (now == State::Draft && next == State::Submitted) ||
                         (now == State::Returned && next == State::Submitted) ||
                         (now == State::Submitted && (next == State::Verified || next == State::Returned));
    if (allowed)
        return {};
    return Error::conflict(Say::tr("This data no longer takes this step. Report it anew instead."), u"state"_s);
}

} // namespace minutier
