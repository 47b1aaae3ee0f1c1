// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/CountTable.h"
#include "exchange/sharing/OpenTables.h"
#include "queries/results/ValueWords.h"
#include "storage/results/ResultRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Writes the lines of one indicator: every count by itself, so that a program need not take sentences apart.
class IndicatorLines
{
public:
    IndicatorLines(OpenTable &table, const Wording &wording)
        : m_table(table)
        , m_wording(wording)
    {}

    void addTarget(const Indicator &indicator, const Target &target)
    {
        m_indicator = &indicator;
        m_period = {target.startsOn.toString(), target.endsOn.toString()};
        m_least = target.kind == TargetKind::Baseline && countsPeople(indicator)
                      ? leastCount(m_wording.shield.audience())
                      : 0;
        const auto counted = indicator.measure == Measure::Percentage ? target.numerator : target.value;
        auto disclosure = disclosureOf({counted, target.qualifier}, m_least);
        if (target.numerator && target.denominator && disclosure == Disclosure::Shown)
            disclosure = std::max(
                disclosureOf({target.denominator}, m_least),
                disclosureOf({*target.denominator - *target.numerator}, m_least)
            );
        add(nameOf(target.kind), {}, {}, quantityOf(target), disclosure, target.narrative);
    }

    void addData(const VerifiedData &data)
    {
        m_indicator = &data.indicator;
        const auto &observation = data.observation;
        m_period = {observation.startsOn.toString(), observation.endsOn.toString()};
        const auto table = m_wording.counts.value(observation.id);
        m_least = table.least;
        const auto whole = table.disclosureOf({}, wholeCount);
        const auto base = table.disclosureOf({}, baseCount);
        add(u"data"_s, {}, {}, quantityOf(observation), std::max(whole, base), observation.narrative);
        if (observation.numerator)
            add(u"numerator"_s, {}, {}, {observation.numerator, observation.qualifier}, whole);
        if (observation.denominator)
            add(u"denominator"_s, {}, {}, {observation.denominator}, base);
        for (const auto &breakdown : breakdownsOf(data.parts, {wholeOf(observation), observation.qualifier}, m_least)) {
            for (const auto &one : breakdown.parts) {
                const auto kind = QString(nameOf(breakdown.kind));
                const auto read = table.disclosureOf(breakdown.dimension, one.part.name);
                if (one.part.value)
                    add(kind, breakdown.dimension, one.part.name, {one.part.value, one.part.qualifier}, read);
                else if (one.part.share)
                    add(kind + u"_percent"_s,
                        breakdown.dimension,
                        one.part.name,
                        {one.part.share, one.part.qualifier},
                        read);
            }
            if (breakdown.rest.value && *breakdown.rest.value > Decimal())
                add(u"not_specified"_s,
                    breakdown.dimension,
                    {},
                    breakdown.rest,
                    table.disclosureOf(breakdown.dimension, {}));
        }
    }

private:
    void
    add(const QString &kind,
        const QString &dimension,
        const QString &part,
        const Quantity &quantity,
        Disclosure disclosure,
        const QString &narrative = {})
    {
        QString hidden;
        if (disclosure == Disclosure::BelowLeast)
            hidden = u"<%1"_s.arg(m_least);
        else if (disclosure == Disclosure::Withheld)
            hidden = u"withheld"_s;
        const auto &indicator = *m_indicator;
        m_table.append(
            {indicator.code,
             m_wording.spoken(
                 {u"indicator"_s, indicator.id.uuid(), u"title"_s, indicator.title, indicator.lang, indicator.revision}
             ),
             nameOf(indicator.measure),
             indicator.unit,
             m_period.first,
             m_period.second,
             kind,
             dimension,
             part,
             quantity.value && hidden.isEmpty() && quantity.qualifier != Qualifier::Exact ? nameOf(quantity.qualifier)
                                                                                          : QString(),
             quantity.value && hidden.isEmpty() ? quantity.value->toString() : QString(),
             hidden,
             hidden.isEmpty() ? narrative : QString()}
        );
    }

    OpenTable &m_table;
    const Wording &m_wording;
    const Indicator *m_indicator = nullptr;
    std::pair<QString, QString> m_period;
    int m_least = 0;
};

} // namespace

Result<OpenTable> openIndicators(Database &database, const QList<VerifiedData> &data, const Wording &wording)
{
    OpenTable table{
        {u"indicator"_s,
         u"title"_s,
         u"measure"_s,
         u"unit"_s,
         u"starts_on"_s,
         u"ends_on"_s,
         u"kind"_s,
         u"dimension"_s,
         u"part"_s,
         u"qualifier"_s,
         u"value"_s,
         u"hidden"_s,
         u"text"_s}};
    IndicatorLines lines(table, wording);
    QSet<IndicatorId> begun;
    for (const auto &one : data) {
        if (!begun.contains(one.indicator.id)) {
            begun.insert(one.indicator.id);
            const auto targets = TargetRepository(database).ofIndicator(one.indicator.id);
            if (!targets)
                return targets.error();
            QSet<TargetId> replaced;
            for (const auto &target : *targets)
                replaced.insert(target.replaces);
            for (const auto &target : *targets)
                if (!replaced.contains(target.id))
                    lines.addTarget(one.indicator, target);
        }
        lines.addData(one);
    }
    return table;
}

} // namespace minutier
