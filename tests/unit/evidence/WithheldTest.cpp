// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "unit/evidence/SyntheticLedger.h"

using namespace minutier::evidence;
using namespace minutier::evidence::test;

/// Opens all but one field of the rows of an entity.
static OpenRule allBut(std::string entity, std::string field)
{
    return [entity = std::move(entity),
            field = std::move(field)](std::uint64_t, const Write &write, const std::string &one) {
        return write.entity != entity || one != field;
    };
}

static Report withoutField(const char *entity, const char *field, const char *subject = "version")
{
    const auto ledger = validatedPlan();
    const std::string id = subject == std::string("version") ? "version-1" : "decision-1";
    return examine(ledger.draft({subject, id}, 0, allBut(entity, field)).toText(), ledger.policy()).report;
}

TEST_CASE("What the answer rests on and is withheld leaves the answer open", "[evidence][withheld]")
{
    const std::vector<std::tuple<const char *, const char *, Code>> essential{
        {"version", "state", Code::FactWithheld},
        {"version", "plan_id", Code::FactWithheld},
        {"version", "digest", Code::FactWithheld},
        {"version", "decision_id", Code::FactWithheld},
        {"validation", "digest", Code::FactWithheld},
        {"validation", "version_id", Code::FactWithheld},
        {"validation", "decision_id", Code::FactWithheld},
        {"validation", "meeting_id", Code::FactWithheld},
        {"decision", "kind", Code::FactWithheld},
        {"decision", "state", Code::FactWithheld},
        {"decision", "meeting_id", Code::FactWithheld},
        {"meeting", "state", Code::FactWithheld},
        {"meeting", "starts_local", Code::FactWithheld},
        {"activity", "title", Code::PlanContentWithheld},
        {"activity", "dropped", Code::PlanContentWithheld},
        {"activity", "version_id", Code::PlanContentWithheld},
        {"plan", "year", Code::PlanContentWithheld},
        {"plan", "project_id", Code::PlanContentWithheld},
    };
    for (const auto &[entity, field, code] : essential) {
        const auto report = withoutField(entity, field);
        INFO(entity << '.' << field << ": " << toldBy(report));
        CHECK(report.outcome() == Outcome::PolicyNotMet);
        CHECK(report.has(code));
        CHECK(report.has(Code::ValuesWithheld));
    }
    CHECK(withoutField("decision", "state", "decision").has(Code::FactWithheld));
}

TEST_CASE("Withheld rows of attendance make the count a least count, never a false one", "[evidence][withheld]")
{
    for (const auto *field : {"meeting_id", "seat_id", "capacity", "status"}) {
        const auto report = withoutField("attendance", field);
        INFO(field << ": " << toldBy(report));
        CHECK(report.outcome() == Outcome::Verified);
        CHECK(report.has(Code::SeatsWithheld));
        CHECK(report.has(Code::QuorumNotShown));
        CHECK_FALSE(report.has(Code::QuorumMissed));
    }
    for (const auto *field : {"committee_id", "valid_from", "sector"}) {
        const auto report = withoutField("seat", field);
        INFO(field << ": " << toldBy(report));
        CHECK(report.has(Code::SeatsWithheld));
        CHECK(report.has(Code::QuorumNotShown));
    }
    for (const auto *field : {"committee_id", "valid_from", "quorum_seats", "quorum_sectors"})
        CHECK(withoutField("terms", field).has(Code::QuorumNotShown));
    CHECK(withoutField("meeting", "committee_id").has(Code::QuorumNotShown));
    CHECK(withoutField("decision", "agenda_item_id").has(Code::QuorumNotShown));
    // Nobody came late, so the place of the point is not needed.
    CHECK(withoutField("agenda_item", "position").has(Code::QuorumMet));
}

TEST_CASE("What is beside the answer may be withheld", "[evidence][withheld]")
{
    for (const auto *field : {"decision_id", "state"})
        CHECK(withoutField("condition", field).has(Code::ConditionsWithheld));
    for (const auto *field : {"version_id", "digest"}) {
        const auto report = withoutField("acceptance", field);
        CHECK(report.has(Code::AcceptanceWithheld));
        CHECK(report.outcome() == Outcome::Verified);
    }
    const auto nameless = withoutField("decision", "reference");
    CHECK(nameless.outcome() == Outcome::Verified);

    auto ledger = validatedPlan();
    ledger.add("version.drafted", {{"version", "version-2", {{"plan_id", Json("plan-1")}}}});
    const auto newer = [](std::uint64_t, const Write &write, const std::string &) { return write.id != "version-2"; };
    const auto report = examine(ledger.draft({"version", "version-1"}, 0, newer).toText(), ledger.policy()).report;
    CHECK(report.has(Code::SinceWithheld));
}

TEST_CASE(
    "A plan changed after its validation by a value that is withheld is not said to be the same", "[evidence][withheld]"
)
{
    auto ledger = validatedPlan();
    const auto changed = ledger.add("activity.revised", {{"activity", "activity-1", {{"title", Json("Cars")}}}});
    const auto opens = [changed](std::uint64_t entry, const Write &, const std::string &) { return entry != changed; };
    const auto report = examine(ledger.draft({"version", "version-1"}, 0, opens).toText(), ledger.policy()).report;
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::PolicyNotMet);
    CHECK_FALSE(report.has(Code::PlanContentSame));
}

TEST_CASE("An old value does not survive a newer one that is withheld", "[evidence][withheld]")
{
    const auto ledger = validatedPlan();
    const auto oldOnly = [](std::uint64_t entry, const Write &write, const std::string &field) {
        return write.entity != "version" || field != "state" || entry < 7;
    };
    const auto report = examine(ledger.draft({"version", "version-1"}, 0, oldOnly).toText(), ledger.policy()).report;
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::PolicyNotMet);
    CHECK(report.has(Code::FactWithheld));
}

TEST_CASE("A revision that is not shown makes all that was known doubtful", "[evidence][withheld]")
{
    const auto ledger = validatedPlan();
    for (const std::uint64_t hidden : {4U, 6U, 7U}) {
        auto bundle = ledger.draft({"version", "version-1"}, 9).bundle();
        std::erase_if(bundle.entries, [hidden](const BundleEntry &entry) { return entry.index == hidden; });
        const auto report = examine(bundle.toText(), ledger.policy()).report;
        INFO(hidden << ": " << toldBy(report));
        CHECK(report.outcome() == Outcome::PolicyNotMet);
        CHECK_FALSE(report.has(Code::SinceNothing));
    }
    for (const std::uint64_t hidden : {4U, 6U}) {
        auto bundle = ledger.draft({"version", "version-1"}, {}).bundle();
        std::erase_if(bundle.entries, [hidden](const BundleEntry &entry) { return entry.index == hidden; });
        const auto report = examine(bundle.toText(), ledger.policy()).report;
        INFO(toldBy(report));
        CHECK(report.has(Code::RowGap));
        CHECK(report.outcome() == Outcome::PolicyNotMet);
    }
}

TEST_CASE("What is not shown to its end contradicts nothing, and leaves the answer open", "[evidence][withheld]")
{
    const auto leftOpen = [](const Twist &twist) {
        const auto ledger = validatedPlan(twist);
        const auto report = examine(ledger.draft({"version", "version-1"}, {}).toText(), ledger.policy()).report;
        INFO(toldBy(report));
        CHECK(report.outcome() == Outcome::PolicyNotMet);
        CHECK(report.has(Code::FactWithheld));
    };
    leftOpen(setting("meeting.opened", "meeting", "state", Json("convened")));
    leftOpen(setting("decision.recorded", "decision", "state", Json("deferred")));
    leftOpen(setting("decision.recorded", "version", "state", Json("draft")));
    leftOpen(setting("decision.recorded", "validation", "plan_id", Json("plan-2")));
}

TEST_CASE("A bundle never holds a value or a secret that it does not open", "[evidence][withheld]")
{
    const auto ledger = validatedPlan(setting("plan.opened", "activity", "title", Json("canary-title")));
    const auto text = ledger.draft({"version", "version-1"}, 0, allBut("activity", "title")).toText();
    CHECK(text.find("canary-title") == std::string::npos);
    for (std::size_t i = 0; i < ledger.secrets.size(); ++i)
        CHECK(text.find(toBase64Url(ledger.secrets[i])) == std::string::npos);
}

TEST_CASE("Rows and decisions that the file leaves out are said to be missing", "[evidence][withheld]")
{
    const auto ledger = validatedPlan();
    const auto without = [&ledger](std::uint64_t index, const BundleSubject &subject) {
        auto bundle = ledger.draft(subject, {}).bundle();
        std::erase_if(bundle.entries, [index](const BundleEntry &entry) { return entry.index == index; });
        return examine(bundle.toText(), ledger.policy()).report;
    };
    CHECK(without(7, {"decision", "decision-1"}).has(Code::SubjectMissing));
    CHECK(without(2, {"decision", "decision-1"}).outcome() == Outcome::PolicyNotMet);
    CHECK(without(7, {"entry", "7"}).has(Code::SubjectMissing));
    CHECK(without(5, {"version", "version-1"}).outcome() == Outcome::PolicyNotMet);
    CHECK(without(8, {"version", "version-1"}).has(Code::AcceptanceMissing));
    CHECK(without(1, {"version", "version-1"}).has(Code::QuorumNotShown));
    CHECK(without(0, {"version", "version-1"}).outcome() == Outcome::Verified);
    const auto unmet = validatedPlan(setting("decision.recorded", "validation", "decision_id", Json("decision-9")));
    CHECK(examine(wholeBundle(unmet), unmet.policy()).report.has(Code::DecisionMissing));
}
