// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plans/IndicatorTable.h"

#include "exchange/plans/ValueWriter.h"
#include "queries/results/IndicatorSeries.h"
#include "storage/results/ResultRepositories.h"

#include <algorithm>
#include <ranges>

namespace minutier {

using namespace Qt::StringLiterals;

Result<QList<QuotedIndicator>> quoted(Database &database, const QList<MappedIndicator> &indicators)
{
    QList<QuotedIndicator> all;
    for (const auto &mapped : indicators) {
        QuotedIndicator one{mapped, {}, {}};
        const auto series = readSeries(database, mapped.indicator.id, ReadableCounts::all());
        if (!series)
            return series.error();
        for (const auto &data : series->observations | std::views::reverse)
            if (data.state == ObservationState::Verified && !one.verified)
                one.verified = data;
        if (one.verified) {
            const auto parts = PartRepository(database).ofObservation(one.verified->id);
            if (!parts)
                return parts.error();
            one.parts = *parts;
        }
        all.append(one);
    }
    return all;
}

namespace {

/// Writes one row of the table after the other.
class RowWriter
{
public:
    RowWriter(const Wording &wording, Legend &legend, Omissions &omissions)
        : m_wording(wording)
        , m_legend(legend)
        , m_omissions(omissions)
    {}

    QStringList write(const QuotedIndicator &one)
    {
        const auto &indicator = one.mapped.indicator;
        const ValueWriter values(indicator, m_wording, m_omissions);
        auto title = m_wording.spoken(
            {u"indicator"_s, indicator.id.uuid(), u"title"_s, indicator.title, indicator.lang, indicator.revision}
        );
        if (!indicator.unitOfAnalysis.isEmpty())
            title += u" (%1)"_s.arg(indicator.unitOfAnalysis);
        const auto &baseline = one.mapped.baseline;
        const auto &target = one.mapped.target;
        return {
            indicator.code,
            title,
            baseline ? withPeriod(values.baseline(*baseline), *baseline) + m_legend.mark({noteOn(baseline->note)})
                     : u"–"_s,
            target ? withPeriod(values.target(*target), *target) +
                         m_legend.mark({revisionOf(*target), noteOn(target->note)})
                   : u"–"_s,
            dataWords(one, values),
            one.verified ? values.breakdown(one.parts, *one.verified) : QString(),
        };
    }

private:
    template <typename Measured>
    [[nodiscard]] QString withPeriod(const QString &value, const Measured &measured) const
    {
        const auto period = m_wording.period(measured.startsOn, measured.endsOn);
        return period.isEmpty() ? value : u"%1\n%2"_s.arg(value, period);
    }

    QString dataWords(const QuotedIndicator &one, const ValueWriter &values)
    {
        const auto &latest = one.mapped.latest;
        if (latest && latest->state != ObservationState::Verified)
            ++m_omissions.unverified;
        if (!one.verified)
            return latest ? m_wording.say(QT_TRANSLATE_NOOP("Document", "Reported, not verified yet"))
                          : m_wording.say(QT_TRANSLATE_NOOP("Document", "No data yet"));
        auto source = one.verified->source;
        if (!source.isEmpty())
            source = m_wording.say(QT_TRANSLATE_NOOP("Document", "Source: %1")).arg(source);
        return withPeriod(values.data(*one.verified), *one.verified) +
               m_legend.mark({source, noteOn(one.verified->note)});
    }

    /// A target that replaced another says why.
    QString revisionOf(const Target &target)
    {
        if (target.replaces.isNull())
            return {};
        return m_wording.say(QT_TRANSLATE_NOOP("Document", "Target revised on %1: %2"))
            .arg(m_wording.words.day(target.setOn), target.reason);
    }

    /// Notes on data are typed freely and may say what the counts hide: they stay within the committee.
    QString noteOn(const QString &note)
    {
        if (m_wording.shield.audience() <= Audience::Members)
            return note;
        m_omissions.notes += !note.isEmpty();
        return {};
    }

    const Wording &m_wording;
    Legend &m_legend;
    Omissions &m_omissions;
};

} // namespace

Manuscript::Table
indicatorTable(const QList<IndicatorGroup> &groups, const Wording &wording, Legend &legend, Omissions &omissions)
{
    Manuscript::Table table{
        {
            {wording.say(QT_TRANSLATE_NOOP("Document", "Code")), 5, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Indicator")), 16, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Baseline")), 8, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Target in force")), 10, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Latest verified data")), 11, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Breakdown")), 16, false},
        },
        {},
    };
    RowWriter writer(wording, legend, omissions);
    for (const auto &group : groups) {
        if (group.indicators.isEmpty())
            continue;
        table.rows.append(QStringList{group.title});
        for (const auto &one : group.indicators)
            table.rows.append(writer.write(one));
    }
    return table;
}

} // namespace minutier
