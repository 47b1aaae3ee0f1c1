// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of which a part is hidden, comes in another order, or has one thing more.
#include "support/Catch.h"
#include "unit/evidence/SyntheticLedger.h"

using namespace minutier::evidence;
using namespace minutier::evidence::test;

/// The story with fields added, of which some are then withheld, examined from an entry on.
static Report partOf(const Twist &twist, const std::vector<std::string> &hidden, std::optional<std::uint64_t> from = 0)
{
    const auto ledger = validatedPlan(twist);
    const auto opens = [&hidden](std::uint64_t, const Write &write, const std::string &field) {
        return std::ranges::find(hidden, write.entity + '.' + field) == hidden.end();
    };
    return examine(ledger.draft({"version", "version-1"}, from, opens).toText(), ledger.policy()).report;
}

/// Gives a row one field more where it is made.
static Twist madeWith(std::string id, std::string field, Json value)
{
    return [id = std::move(id),
            field = std::move(field),
            value = std::move(value)](const std::string &verb, std::vector<Write> &writes) {
        for (auto &write : writes)
            if (write.id == id && verb != "meeting.opened" && verb != "meeting.closed")
                write.fields[field] = value;
    };
}

static Twist bothOf(Twist first, Twist second)
{
    return [first = std::move(first), second = std::move(second)](const std::string &verb, std::vector<Write> &writes) {
        first(verb, writes);
        second(verb, writes);
    };
}

static Twist withRow(std::string verb, Write row)
{
    return [verb = std::move(verb), row = std::move(row)](const std::string &at, std::vector<Write> &writes) {
        if (at == verb)
            writes.push_back(row);
    };
}

TEST_CASE("A seat or terms whose last day is withheld may or may not have been in force", "[evidence][partial]")
{
    CHECK(partOf(madeWith("seat-1", "valid_until", Json("2021")), {"seat.valid_until"}).has(Code::SeatsWithheld));
    CHECK(partOf(madeWith("terms-1", "valid_until", Json("2021")), {"terms.valid_until"}).has(Code::QuorumNotShown));
    CHECK(partOf(madeWith("terms-1", "valid_from", Json("2021")), {}).has(Code::QuorumNoRule));
    const auto older = withRow(
        "seats.added",
        {"terms",
         "terms-2",
         {{"committee_id", Json("committee-1")}, {"valid_from", Json("2019")}, {"quorum_seats", Json(std::int64_t{9})}}}
    );
    CHECK(partOf(older, {}).has(Code::QuorumMet));
}

TEST_CASE("Whoever came late counts only if it is shown when", "[evidence][partial]")
{
    const auto late = madeWith("attendance-2", "arrived_item_id", Json("item-1"));
    const auto early = madeWith("attendance-2", "left_item_id", Json("item-2"));
    CHECK(partOf(late, {}).has(Code::QuorumMet));
    CHECK(partOf(late, {"attendance.arrived_item_id"}).has(Code::QuorumNotShown));
    CHECK(partOf(late, {"agenda_item.position"}).has(Code::QuorumNotShown));
    CHECK(partOf(early, {}).has(Code::QuorumMissed));
    CHECK(partOf(early, {"attendance.left_item_id"}).has(Code::QuorumNotShown));
    CHECK(partOf(madeWith("attendance-2", "left_item_id", Json("item-9")), {}).has(Code::QuorumNotShown));
    const auto atItemNine = setting("decision.recorded", "decision", "agenda_item_id", Json("item-9"));
    CHECK(partOf(bothOf(late, atItemNine), {}).has(Code::QuorumNotShown));
}

TEST_CASE("A session made before the visible part is attested, though its committee is not", "[evidence][partial]")
{
    const auto formedLater = [](const std::string &verb, std::vector<Write> &writes) {
        if (verb == "committee.formed")
            writes.clear();
        if (verb == "meeting.opened")
            writes.push_back({"committee", "committee-1", {}});
    };
    const auto report = partOf(formedLater, {}, 4);
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::Verified);
    for (const auto &finding : report.findings())
        if (finding.code == Code::QuorumMet || finding.code == Code::SeatsPresent)
            CHECK(finding.standing == Standing::Attested);
}

TEST_CASE("A validation that comes before its version validates nothing", "[evidence][partial]")
{
    const auto early = [](const std::string &verb, std::vector<Write> &writes) {
        if (verb == "meeting.opened")
            writes.push_back({"validation", "validation-1", {{"version_id", Json("version-1")}}});
        if (verb == "decision.recorded")
            std::erase_if(writes, [](const Write &write) { return write.entity == "validation"; });
    };
    const auto report = partOf(early, {});
    INFO(toldBy(report));
    CHECK(report.has(Code::SubjectMissing));
    CHECK(report.outcome() != Outcome::Verified);
}

TEST_CASE("A validation without conditions is verified as one with them is", "[evidence][partial]")
{
    const auto plain = [](const std::string &verb, std::vector<Write> &writes) {
        std::erase_if(writes, [](const Write &write) { return write.entity == "condition"; });
        setting("decision.recorded", "version", "state", Json("validated"))(verb, writes);
    };
    const auto report = partOf(plain, {});
    CHECK(report.outcome() == Outcome::Verified);
    CHECK(report.has(Code::ConditionsNone));
}

TEST_CASE("What became of the decision may be withheld", "[evidence][partial]")
{
    auto ledger = validatedPlan();
    const auto later = ledger.add("decision.changed", {{"decision", "decision-1", {{"state", Json("revoked")}}}});
    const auto opens = [later](std::uint64_t entry, const Write &, const std::string &) { return entry != later; };
    const auto report = examine(ledger.draft({"version", "version-1"}, 0, opens).toText(), ledger.policy()).report;
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::PolicyNotMet);
    CHECK_FALSE(report.has(Code::DecisionStands));
}

TEST_CASE("Only versions made after the validation are newer", "[evidence][partial]")
{
    const auto before = withRow("plan.opened", {"version", "version-0", {{"plan_id", Json("plan-1")}}});
    CHECK_FALSE(partOf(before, {}).has(Code::SinceNewerUnnamed));
    const auto unmade = withRow("meeting.closed", {"version", "version-0", {{"plan_id", Json("plan-1")}}, 4});
    CHECK_FALSE(partOf(unmade, {}, 3).has(Code::SinceNewerUnnamed));
    const auto after = partOf(withRow("meeting.closed", {"version", "version-2", {{"plan_id", Json("plan-1")}}}), {});
    CHECK(after.has(Code::SinceNewerUnnamed));
    CHECK_FALSE(after.has(Code::SinceNothing));
}
