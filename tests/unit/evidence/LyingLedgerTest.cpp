// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lies that the office itself signs: the ledger is sound, and what it says does not hold together.
#include "support/Catch.h"
#include "unit/evidence/SyntheticLedger.h"

using namespace minutier::evidence;
using namespace minutier::evidence::test;

/// A story told otherwise, and what must be found.
struct SignedLie
{
    const char *told;
    Twist twist;
    Outcome outcome;
    Code code;
};

static Twist settingOf(const char *id, const char *field, Json value)
{
    return [id = std::string(id),
            field = std::string(field),
            value = std::move(value)](const std::string &, std::vector<Write> &writes) {
        for (auto &write : writes)
            if (write.id == id && write.fields.contains(field))
                write.fields[field] = value;
    };
}

/// Adds a field that the story leaves empty.
static Twist givingOf(const char *id, const char *field, Json value)
{
    return [id = std::string(id),
            field = std::string(field),
            value = std::move(value)](const std::string &verb, std::vector<Write> &writes) {
        for (auto &write : writes)
            if (write.id == id && verb != "meeting.opened" && verb != "meeting.closed")
                write.fields[field] = value;
    };
}

/// Adds a row to the entry with this verb.
static Twist adding(const char *verb, Write row)
{
    return [verb = std::string(verb), row = std::move(row)](const std::string &at, std::vector<Write> &writes) {
        if (at == verb)
            writes.push_back(row);
    };
}

static std::vector<SignedLie> signedLies()
{
    const Json other("0000000000000000000000000000000000000000000000000000000000000000");
    const auto contradiction = Outcome::Contradiction;
    return {
        {"an activity says something else",
         settingOf("activity-1", "title", Json("Fête")),
         contradiction,
         Code::PlanContentDiffers},
        {"an activity costs more",
         settingOf("activity-2", "budget", Json("9999.99")),
         contradiction,
         Code::PlanContentDiffers},
        {"an activity is of another version",
         settingOf("activity-1", "version_id", Json("version-7")),
         contradiction,
         Code::PlanContentDiffers},
        {"a dropped activity is back",
         settingOf("activity-3", "dropped", Json(std::int64_t{0})),
         contradiction,
         Code::PlanContentDiffers},
        {"an activity is dropped",
         settingOf("activity-1", "dropped", Json(std::int64_t{1})),
         contradiction,
         Code::PlanContentDiffers},
        {"the plan is of another year",
         settingOf("plan-1", "year", Json(std::int64_t{3})),
         contradiction,
         Code::PlanContentDiffers},
        {"the plan is of another project",
         settingOf("plan-1", "project_id", Json("project-2")),
         contradiction,
         Code::PlanContentDiffers},
        {"another digest was validated",
         setting("decision.recorded", "validation", "digest", other),
         contradiction,
         Code::ValidationDigestDiffers},
        {"another digest was submitted",
         setting("version.submitted", "version", "digest", other),
         contradiction,
         Code::ValidationDigestDiffers},
        {"the validation is of another plan",
         setting("decision.recorded", "validation", "plan_id", Json("plan-2")),
         contradiction,
         Code::ValidationMisplaced},
        {"the version names another decision",
         setting("decision.recorded", "version", "decision_id", Json("decision-2")),
         contradiction,
         Code::ValidationMisplaced},
        {"the validation names another session",
         setting("decision.recorded", "validation", "meeting_id", Json("meeting-2")),
         contradiction,
         Code::ValidationMisplaced},
        {"the validation is of another day",
         setting("decision.recorded", "validation", "validated_on", Json("2020-11-11")),
         contradiction,
         Code::ValidationMisplaced},
        {"the version is still a draft",
         setting("decision.recorded", "version", "state", Json("draft")),
         contradiction,
         Code::ValidationMisplaced},
        {"the validation was changed afterwards",
         adding("meeting.closed", {"validation", "validation-1", {{"quorum", Json("x")}}}),
         contradiction,
         Code::ValidationMisplaced},
        {"it was validated twice",
         adding("meeting.closed", {"validation", "validation-2", {{"version_id", Json("version-1")}}}),
         contradiction,
         Code::ValidationTwice},
        {"the plan was changed after its validation",
         adding("meeting.closed", {"activity", "activity-1", {{"title", Json("Fête")}}}),
         contradiction,
         Code::PlanContentDiffers},
        {"an activity was added after its validation",
         adding(
             "meeting.closed",
             {"activity",
              "activity-9",
              {{"version_id", Json("version-1")}, {"code", Json("A9")}, {"dropped", Json(std::int64_t{0})}}}
         ),
         contradiction,
         Code::PlanContentDiffers},
        {"the decision is a recommendation",
         setting("decision.recorded", "decision", "kind", Json("recommendation")),
         contradiction,
         Code::DecisionOtherKind},
        {"the decision was put off",
         setting("decision.recorded", "decision", "state", Json("deferred")),
         contradiction,
         Code::DecisionNeverStood},
        {"the decision is another one",
         setting("decision.recorded", "validation", "decision_id", Json("decision-9")),
         contradiction,
         Code::ValidationMisplaced},
        {"the session was never opened",
         setting("meeting.opened", "meeting", "state", Json("convened")),
         contradiction,
         Code::SessionNotHeld},
        {"the session was cancelled",
         setting("meeting.opened", "meeting", "state", Json("cancelled")),
         contradiction,
         Code::SessionNotHeld},
        {"nobody met, nobody wrote",
         setting("decision.recorded", "decision", "meeting_id", Json()),
         contradiction,
         Code::ValidationMisplaced},
        {"a seat was absent", settingOf("attendance-2", "status", Json("absent")), contradiction, Code::QuorumMissed},
        {"an observer stood for a seat",
         settingOf("attendance-2", "capacity", Json("observer")),
         contradiction,
         Code::QuorumMissed},
        {"two people sat on one seat",
         settingOf("attendance-2", "seat_id", Json("seat-1")),
         contradiction,
         Code::QuorumMissed},
        {"somebody spoke for no seat", settingOf("attendance-2", "seat_id", Json()), contradiction, Code::QuorumMissed},
        {"somebody was at another session",
         settingOf("attendance-2", "meeting_id", Json("meeting-2")),
         contradiction,
         Code::QuorumMissed},
        {"the seat did not exist yet",
         settingOf("seat-2", "valid_from", Json("2021")),
         contradiction,
         Code::QuorumMissed},
        {"the seat existed no more",
         givingOf("seat-2", "valid_until", Json("2020-10")),
         contradiction,
         Code::QuorumMissed},
        {"the seat is another committee's",
         settingOf("seat-2", "committee_id", Json("committee-2")),
         contradiction,
         Code::QuorumMissed},
        {"both seats are of one sector",
         settingOf("seat-2", "sector", Json("institution")),
         contradiction,
         Code::QuorumMissed},
        {"the terms asked for three seats",
         settingOf("terms-1", "quorum_seats", Json(std::int64_t{3})),
         contradiction,
         Code::QuorumMissed},
        {"the terms asked for three sectors",
         settingOf("terms-1", "quorum_sectors", Json(std::int64_t{3})),
         contradiction,
         Code::QuorumMissed},
        {"later terms asked for more",
         adding(
             "seats.added",
             {"terms",
              "terms-2",
              {{"committee_id", Json("committee-1")},
               {"valid_from", Json("2020-06")},
               {"quorum_seats", Json(std::int64_t{3})}}}
         ),
         contradiction,
         Code::QuorumMissed},
        {"somebody had left before",
         givingOf("attendance-2", "left_item_id", Json("item-2")),
         contradiction,
         Code::QuorumMissed},
        {"somebody came later",
         [](const std::string &verb, std::vector<Write> &writes) {
             givingOf("attendance-2", "arrived_item_id", Json("item-2"))(verb, writes);
             setting("decision.recorded", "decision", "agenda_item_id", Json("item-1"))(verb, writes);
         },
         contradiction,
         Code::QuorumMissed},
        {"the donor accepted something else",
         setting("plan.accepted", "acceptance", "digest", other),
         contradiction,
         Code::AcceptanceOtherDigest},
        {"a revision was jumped",
         adding("meeting.closed", {"version", "version-1", {{"state", Json("closed")}}, 9}),
         contradiction,
         Code::RowBackwards},
        {"a revision was written twice",
         adding("meeting.closed", {"version", "version-1", {{"state", Json("closed")}}, 3}),
         contradiction,
         Code::RowBackwards},
        {"a row begins at its second revision",
         adding("meeting.closed", {"decision", "decision-5", {{"state", Json("adopted")}}, 2}),
         contradiction,
         Code::RowBackwards},
        {"there is no validation",
         setting("decision.recorded", "validation", "version_id", Json("version-2")),
         Outcome::PolicyNotMet,
         Code::ValidationMissing},
        {"the version is another",
         settingOf("version-1", "plan_id", Json("plan-2")),
         contradiction,
         Code::ValidationMisplaced},
    };
}

TEST_CASE("What the office signed and does not hold together is found", "[evidence][lies]")
{
    for (const auto &lie : signedLies()) {
        const auto ledger = validatedPlan(lie.twist);
        const auto report = examine(wholeBundle(ledger), ledger.policy()).report;
        INFO(lie.told << ": " << toldBy(report));
        CHECK(report.outcome() == lie.outcome);
        CHECK(report.has(lie.code));
        REQUIRE(report.firstDifference());
    }
}

TEST_CASE("A seat counts from when its holder came until they left", "[evidence][examination]")
{
    const auto stays = [](const char *arrived, const char *left) {
        return [arrived, left](const std::string &verb, std::vector<Write> &writes) {
            givingOf("attendance-1", "arrived_item_id", Json(arrived))(verb, writes);
            if (left)
                givingOf("attendance-1", "left_item_id", Json(left))(verb, writes);
        };
    };
    const auto early = validatedPlan(stays("item-1", nullptr));
    CHECK(examine(wholeBundle(early), early.policy()).report.has(Code::QuorumMet));
    const auto unknown = validatedPlan(stays("item-7", nullptr));
    const auto report = examine(wholeBundle(unknown), unknown.policy()).report;
    INFO(toldBy(report));
    CHECK(report.has(Code::QuorumNotShown));
    CHECK(report.has(Code::SeatsWithheld));
    const auto wholeDay = validatedPlan([](const std::string &verb, std::vector<Write> &writes) {
        givingOf("attendance-1", "left_item_id", Json("item-1"))(verb, writes);
        setting("decision.recorded", "decision", "agenda_item_id", Json())(verb, writes);
    });
    CHECK(examine(wholeBundle(wholeDay), wholeDay.policy()).report.has(Code::QuorumMet));
}

TEST_CASE("A committee whose terms ask for no quorum has none to miss", "[evidence][examination]")
{
    const auto silent = validatedPlan([](const std::string &, std::vector<Write> &writes) {
        for (auto &write : writes)
            if (write.entity == "terms") {
                write.fields.erase("quorum_seats");
                write.fields.erase("quorum_sectors");
            }
    });
    CHECK(examine(wholeBundle(silent), silent.policy()).report.has(Code::QuorumNoRule));
    const auto without = validatedPlan(settingOf("terms-1", "committee_id", Json("committee-2")));
    CHECK(examine(wholeBundle(without), without.policy()).report.has(Code::QuorumNoRule));
    const auto seatsOnly = validatedPlan(settingOf("terms-1", "quorum_sectors", Json()));
    CHECK(examine(wholeBundle(seatsOnly), seatsOnly.policy()).report.has(Code::QuorumMet));
    const auto sectorsOnly = validatedPlan(settingOf("terms-1", "quorum_seats", Json()));
    CHECK(examine(wholeBundle(sectorsOnly), sectorsOnly.policy()).report.has(Code::QuorumMet));
}
