// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/results/IndicatorChart.h"

#include "presentation/results/ResultShapes.h"
#include "queries/results/ValueWords.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const Observation &data)
{
    return data.endsOn.isNull() ? data.startsOn.last() : data.endsOn.last();
}

bool isReplaced(const Target &target, const QList<Target> &targets)
{
    return std::ranges::find(targets, target.id, &Target::replaces) != targets.end();
}

/// The days and the values that a drawing spans.
class Frame
{
public:
    Frame(const QList<Target> &targets, const QList<Observation> &points)
    {
        for (const auto &point : points) {
            take(point.startsOn.first());
            take(dayOf(point));
            take(*quantityOf(point).value);
        }
        for (const auto &target : targets) {
            take(target.startsOn.first());
            take(target.endsOn.last());
            take(*quantityOf(target).value);
        }
        if (m_from == m_until && m_from.isValid())
            m_until = m_from.addDays(1);
        if (m_high <= m_low)
            m_high = m_low + 1;
    }

    [[nodiscard]] double x(const QDate &day) const
    {
        return double(m_from.daysTo(day)) / double(std::max<qint64>(1, m_from.daysTo(m_until)));
    }
    [[nodiscard]] double y(Decimal value) const { return (value.toDouble() - m_low) / (m_high - m_low); }
    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate until() const { return m_until; }

private:
    void take(const QDate &day)
    {
        if (!day.isValid())
            return;
        m_from = m_from.isValid() ? std::min(m_from, day) : day;
        m_until = m_until.isValid() ? std::max(m_until, day) : day;
    }
    void take(Decimal value)
    {
        m_low = std::min(m_low, value.toDouble());
        m_high = std::max(m_high, value.toDouble());
    }

    QDate m_from;
    QDate m_until;
    double m_low = 0; ///< A chart of counts begins at zero, or it would enlarge what is small.
    double m_high = 0;
};

QVariantMap bandOf(const Indicator &indicator, const Target &target, const Frame &frame, const Phrasebook &phrases)
{
    const auto from = target.startsOn.first();
    const auto until = target.endsOn.last();
    return {
        {u"x0"_s, from.isValid() ? frame.x(from) : 0.0},
        {u"x1"_s, until.isValid() ? frame.x(until) : 1.0},
        {u"y"_s, frame.y(*quantityOf(target).value)},
        {u"text"_s, numberWords(indicator, target, phrases)},
    };
}

/// A square where the indicator began; at the left where nobody said when.
QVariantMap baseOf(const Target &target, const Frame &frame)
{
    const auto day = target.endsOn.isNull() ? target.startsOn.last() : target.endsOn.last();
    return {{u"x"_s, day.isValid() ? frame.x(day) : 0.0}, {u"y"_s, frame.y(*quantityOf(target).value)}};
}

QVariantMap pointOf(const Indicator &indicator, const Observation &data, const Frame &frame, const Phrasebook &phrases)
{
    return {
        {u"x"_s, frame.x(dayOf(data))},
        {u"y"_s, frame.y(*quantityOf(data).value)},
        {u"qualifier"_s, int(data.qualifier)},
        {u"solid"_s, data.state == ObservationState::Verified},
        {u"text"_s, numberWords(indicator, data, phrases)},
        {u"day"_s, shortDate(data.endsOn.isNull() ? data.startsOn : data.endsOn)},
    };
}

} // namespace

QVariantMap chartOf(const Indicator &indicator, const IndicatorSeries &series, const Phrasebook &phrases)
{
    QList<Target> targets;
    std::ranges::copy_if(series.targets, std::back_inserter(targets), [&series](const Target &target) {
        return quantityOf(target).value && !isReplaced(target, series.targets);
    });
    QList<Observation> reported;
    std::ranges::copy_if(series.observations, std::back_inserter(reported), [](const Observation &data) {
        return quantityOf(data).value && dayOf(data).isValid() && data.state != ObservationState::Returned;
    });
    std::ranges::stable_sort(reported, {}, dayOf);
    const Frame frame(targets, reported);
    QVariantList bands;
    QVariant base;
    for (const auto &target : targets) {
        if (target.kind == TargetKind::Baseline)
            base = baseOf(target, frame);
        else
            bands.append(bandOf(indicator, target, frame, phrases));
    }
    QVariantList points;
    for (const auto &data : reported)
        points.append(pointOf(indicator, data, frame, phrases));
    const auto named = [](const QDate &day) {
        return day.isValid() ? shortDate(PartialDate::fromStored(day.toString(u"yyyy-MM"_s))) : QString();
    };
    return {
        {u"points"_s, points},
        {u"bands"_s, bands},
        {u"base"_s, base},
        {u"from"_s, named(frame.from())},
        {u"until"_s, named(frame.until())},
    };
}

} // namespace minutier
