// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/results/ReadableCounts.h"
#include "commands/results/AddIndicator.h"
#include "commands/results/AddResult.h"
#include "commands/results/AdvanceObservation.h"
#include "commands/results/ReportObservation.h"
#include "queries/EntityRows.h"
#include "queries/JournalPage.h"
#include "queries/results/IndicatorSeries.h"
#include "queries/results/ResultMap.h"
#include "queries/results/ResultTrace.h"
#include "queries/results/ValueWords.h"
#include "storage/results/ResultRepositories.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

const Phrasebook inEnglish(u"en"_s);

/// People trained: 43, of whom 3 men, verified; then 2, verified; then 60, which nobody verified yet.
struct Trained : TestRegister
{
    Trained()
        : result(must(AddResult{
                          .project = project(), .level = ResultLevel::Ultimate, .code = u"1"_s, .title = u"Skills"_s})
                     .id)
        , indicator(must(AddIndicator{.result = result, .code = u"1.1"_s, .title = u"People trained"_s}).id)
    {
        clock.set(u"2021-06-21T12:00:00Z"_s);
        first = report(
            u"2019-12-31"_s,
            43,
            {{.dimension = u"sex"_s, .part = u"women"_s, .value = Decimal(40)},
             {.dimension = u"sex"_s, .part = u"men"_s, .value = Decimal(3)},
             {.dimension = u"place"_s, .part = u"north"_s, .value = Decimal(43)}},
            true
        );
        report(u"2020-12-31"_s, 2, {}, true);
        report(u"2021-05-31"_s, 60, {}, false);
    }
    ObservationId report(const QString &until, int count, const QList<PartDraft> &parts, bool isVerified)
    {
        const ObservationId data(must(ReportObservation{
                                          .indicator = indicator,
                                          .endsOn = PartialDate::fromStored(until),
                                          .value = Decimal(count),
                                          .note = u"Two of them from one village"_s,
                                          .parts = parts})
                                     .id);
        must(AdvanceObservation{.observation = data, .state = ObservationState::Submitted});
        if (isVerified)
            must(AdvanceObservation{.observation = data, .state = ObservationState::Verified});
        return data;
    }
    [[nodiscard]] ReadableCounts to(Audience audience)
    {
        const auto disclosed = ReadableCounts::of(database(), project(), audience);
        REQUIRE_OK(disclosed);
        return *disclosed;
    }
    [[nodiscard]] QStringList valuesFor(Audience audience)
    {
        QStringList values;
        for (const auto &data : dataFor(audience))
            values.append(valueWords({}, data, inEnglish));
        return values;
    }
    [[nodiscard]] QList<Observation> dataFor(Audience audience)
    {
        const auto series = readSeries(database(), indicator, to(audience));
        REQUIRE_OK(series);
        return series->observations;
    }
    [[nodiscard]] QStringList placesFor(Audience audience)
    {
        QStringList names;
        for (const auto &part : to(audience).read(first, *PartRepository(database()).ofObservation(first)))
            names.append(part.name);
        return names;
    }
    [[nodiscard]] QStringList rowsFor(Audience audience)
    {
        const auto page = listEntities(database(), {.table = tableNamed(u"observations"_s), .limit = 10}, audience);
        REQUIRE_OK(page);
        QStringList values;
        for (const auto &row : page->rows)
            values.append(row.value(u"value"_s).toVariant().toString());
        values.sort();
        return values;
    }

    ResultId result;
    IndicatorId indicator;
    ObservationId first;
};

} // namespace

TEST_CASE("The committee reads every count; a donor what is verified, and none of few people", "[results][shield]")
{
    Trained reg;
    CHECK(reg.valuesFor(Audience::Office) == QStringList{u"43"_s, u"2"_s, u"60"_s});
    CHECK(reg.valuesFor(Audience::Members) == QStringList{u"43"_s, u"2"_s, u"60"_s});
    CHECK(reg.valuesFor(Audience::Donor) == QStringList{u"43"_s, u"< 5"_s});
    CHECK(reg.valuesFor(Audience::Public) == QStringList{u"43"_s, u"< 10"_s});
    for (const auto &data : reg.dataFor(Audience::Donor))
        CHECK(data.note.isEmpty());
}

TEST_CASE("Parts that would tell a hidden one are left out with it", "[results][shield]")
{
    Trained reg;
    CHECK(reg.placesFor(Audience::Members) == QStringList{u"women"_s, u"men"_s, u"north"_s});
    CHECK(reg.placesFor(Audience::Donor) == QStringList{u"north"_s});
}

TEST_CASE("The map and the trace of a donor hold no count of few people", "[results][shield]")
{
    Trained reg;
    const auto map = readResultMap(reg.database(), reg.project(), QDate(2021, 6, 21), reg.to(Audience::Donor));
    REQUIRE_OK(map);
    CHECK(valueWords({}, *map->results.first().indicators.first().latest, inEnglish) == u"< 5"_s);
    const auto trace = readTrace(reg.database(), reg.result, inEnglish, reg.to(Audience::Donor));
    REQUIRE_OK(trace);
    QStringList observed;
    for (const auto &event : *trace)
        if (event.kind == TraceKind::Observed)
            observed.append(event.title);
    CHECK(observed == QStringList{u"43"_s, u"< 5"_s});
}

TEST_CASE("Counts as they are stored, and as the journal has them, stay within the committee", "[results][shield]")
{
    Trained reg;
    CHECK(reg.rowsFor(Audience::Members) == QStringList{u"2"_s, u"43"_s, u"60"_s});
    CHECK(reg.rowsFor(Audience::Donor) == QStringList{QString(), QString(), QString()});
    const auto lines = readJournal(reg.database(), {.verb = u"observation."_s}, Audience::Donor);
    REQUIRE_OK(lines);
    REQUIRE_FALSE(lines->isEmpty());
    for (const auto &line : *lines)
        for (const auto &cell : line.cells)
            if (cell.field == "value"_L1 || cell.field == "share"_L1 || cell.field == "narrative"_L1)
                CHECK((cell.hidden && cell.before.isNull() && cell.after.isNull()));
}
