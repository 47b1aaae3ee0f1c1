// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/RegisterPerson.h"
#include "commands/results/AddIndicator.h"
#include "commands/results/AdvanceObservation.h"
#include "commands/results/ReportObservation.h"
#include "commands/sharing/RecordRelease.h"
#include "commands/sharing/WithdrawRelease.h"
#include "queries/sharing/ProtectedWords.h"
#include "queries/sharing/ReleasedTables.h"
#include "storage/sharing/SharingRepositories.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

/// A project with a plan and an indicator of people.
struct Sharing : TestRegister
{
    Sharing()
    {
        version = submittedPlan();
        indicator = IndicatorId(
            must(AddIndicator{
                     .project = project(), .code = u"1000.1"_s, .title = u"People trained"_s, .unit = u"person"_s})
                .id
        );
    }
    void measure(int women, int men)
    {
        const ObservationId made(must(ReportObservation{
                                          .indicator = indicator,
                                          .startsOn = PartialDate(QDate(2020, 1, 1)),
                                          .endsOn = PartialDate(QDate(2020, 6, 30)),
                                          .value = Decimal(women + men),
                                          .parts = {part(u"women"_s, women), part(u"men"_s, men)},
                                      })
                                     .id);
        must(AdvanceObservation{.observation = made, .state = ObservationState::Submitted});
        must(AdvanceObservation{.observation = made, .state = ObservationState::Verified});
        observation = made;
    }
    static PartDraft part(const QString &name, int value)
    {
        return {.dimension = u"sex"_s, .kind = PartKind::Partition, .part = name, .value = Decimal(value)};
    }
    [[nodiscard]] CountTables tables(Audience audience) const
    {
        const auto sheet = readVerifiedData(database(), indicatorProject);
        REQUIRE(sheet);
        const auto made = tablesFor(database(), indicatorProject, sheet->data, audience);
        REQUIRE(made);
        return *made;
    }
    ReleaseId release(Audience audience)
    {
        return ReleaseId(must(RecordRelease{
                                  .version = version,
                                  .audience = audience,
                                  .recipient = u"Programme officer"_s,
                                  .manifest = QString(64, u'a'),
                                  .counts = toText(tables(audience).values()),
                              })
                             .id);
    }

    PlanVersionId version;
    IndicatorId indicator;
    ObservationId observation;
    ProjectId indicatorProject = project();
};

} // namespace

TEST_CASE("A release is numbered, kept, and withdrawn with a reason", "[feature][release]")
{
    Sharing sharing;
    const auto first = sharing.release(Audience::Donor);
    sharing.release(Audience::Public);
    const auto all = ReleaseRepository(sharing.database()).ofProject(sharing.project());
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).reference == u"REL-2020-001"_s);
    CHECK(all->at(0).least == 5);
    CHECK(all->at(1).reference == u"REL-2020-002"_s);
    CHECK(all->at(1).least == 10);
    sharing.must(WithdrawRelease{.release = first, .reason = u"A wrong figure"_s});
    CHECK_FALSE(sharing.commands().run(WithdrawRelease{.release = first, .reason = u"Again"_s}));
}

TEST_CASE("A release without its digest, or with counts that are no record, is refused", "[feature][release]")
{
    Sharing sharing;
    RecordRelease release{
        .version = sharing.version, .audience = Audience::Donor, .manifest = QString(64, u'a'), .counts = u"{}"_s};
    const auto refusal = [&sharing](const RecordRelease &one) {
        const auto ran = sharing.commands().run(one);
        REQUIRE_FALSE(ran);
        return ran.error().field;
    };
    release.manifest = u"abc"_s;
    CHECK(refusal(release) == u"manifest"_s);
    release.manifest = QString(64, u'a');
    release.counts = u"{ }"_s;
    CHECK(refusal(release) == u"counts"_s);
    release.counts = u"{}"_s;
    release.audience = Audience::Office;
    CHECK(refusal(release) == u"audience"_s);
}

TEST_CASE("What left in one release limits what the next may say", "[feature][release]")
{
    Sharing sharing;
    sharing.measure(20, 20);
    CHECK(sharing.tables(Audience::Donor).value(sharing.observation).find({}, wholeCount)->isShown());
    sharing.release(Audience::Donor);
    // The same numbers may leave again.
    CHECK(sharing.tables(Audience::Donor).value(sharing.observation).find({}, wholeCount)->isShown());
    sharing.measure(20, 22);
    const auto later = sharing.tables(Audience::Donor).value(sharing.observation);
    CHECK_FALSE(later.find({}, wholeCount)->isShown());
    CHECK_FALSE(later.find(u"sex"_s, u"men"_s)->isShown());
    // Members read all of it.
    CHECK(sharing.tables(Audience::Members).value(sharing.observation).find(u"sex"_s, u"men"_s)->isShown());
}

TEST_CASE("A protected word is found however it is spelt or encoded", "[feature][release]")
{
    Sharing sharing;
    sharing.must(RegisterPerson{
        .personName = u"Rosa María Zúñiga"_s, .function = u"Delegate"_s, .contact = u"rosa.z@example.org"_s});
    const Phrasebook phrases(u"en"_s);
    const auto words = ProtectedWords::read(sharing.database(), Shield(Audience::Donor), phrases);
    REQUIRE(words);
    for (const auto &text :
         {u"With Rosa María Zúñiga."_s,
          u"ROSA-MARIA ZUNIGA"_s,
          u"rosa\nmaria\nzuniga"_s,
          u"write to rosa.z@example.org"_s})
        CHECK(words->areIn(text));
    CHECK_FALSE(words->areIn(u"Rosa went to see María."_s));
    const auto name = u"Rosa María Zúñiga"_s;
    const auto utf8 = name.toUtf8();
    for (int shift = 0; shift < 3; ++shift)
        CHECK(words->areIn((QByteArray(shift, 'q') + utf8 + "tail").toBase64()));
    CHECK(words->areIn("x" + utf8.toHex() + "y"));
    CHECK(words->areIn(QByteArray("?q=") + utf8.toPercentEncoding()));
    CHECK(words->areIn(QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2)));
    CHECK_FALSE(words->areIn(QByteArray("Rosa")));
    // The office reads everything.
    const auto none = ProtectedWords::read(sharing.database(), Shield(Audience::Office), phrases);
    REQUIRE(none);
    CHECK_FALSE(none->areIn(name));
}
