// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Speech.h"
#include "support/Catch.h"
#include "unit/evidence/SyntheticLedger.h"

#include <algorithm>

using namespace minutier::evidence;
using namespace minutier::evidence::test;

static std::string valueIn(const Report &report, Code code, const std::string &name)
{
    for (const auto &finding : report.findings())
        for (const auto &[key, value] : finding.values)
            if (finding.code == code && key == name)
                return value;
    return {};
}

static Standing standingOf(const Report &report, Code code)
{
    for (const auto &finding : report.findings())
        if (finding.code == code)
            return finding.standing;
    return Standing::Contradiction;
}

TEST_CASE("A validation that was as it is told is verified, and every fact recounted", "[evidence][examination]")
{
    const auto ledger = validatedPlan();
    const auto report = examine(wholeBundle(ledger), ledger.policy()).report;
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::Verified);
    CHECK_FALSE(report.firstDifference());
    CHECK(valueIn(report, Code::PlanContentSame, "digest") == plannedDigest());
    CHECK(valueIn(report, Code::PlanContentSame, "activities") == "2");
    CHECK(valueIn(report, Code::DecisionStands, "reference") == "D-2020-001");
    CHECK(valueIn(report, Code::SessionHeld, "on") == "2020-11-12");
    CHECK(valueIn(report, Code::SeatsPresent, "present") == "2");
    CHECK(valueIn(report, Code::SeatsPresent, "seats") == "3");
    CHECK(valueIn(report, Code::QuorumMet, "sectors") == "2");
    CHECK(valueIn(report, Code::ConditionsOpen, "count") == "1");
    CHECK(valueIn(report, Code::AcceptanceRecorded, "on") == "2020-12-01");
    CHECK(report.has(Code::SinceNothing));
    CHECK(valueIn(report, Code::DeviceProved, "count") == "10");
    CHECK(standingOf(report, Code::SeatsPresent) == Standing::Proved);
    CHECK(standingOf(report, Code::QuorumMet) == Standing::Proved);
    for (const auto &finding : report.findings())
        CHECK(finding.standing != Standing::Contradiction);
}

TEST_CASE("What was made before the visible part is attested, not proved", "[evidence][examination]")
{
    const auto ledger = validatedPlan();
    const auto report = examine(ledger.draft({"version", "version-1"}, 5).toText(), ledger.policy()).report;
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::Verified);
    CHECK(standingOf(report, Code::QuorumMet) == Standing::Attested);
    CHECK(standingOf(report, Code::SessionHeld) == Standing::Attested);
    CHECK(standingOf(report, Code::VersionRecorded) == Standing::Proved);
    CHECK(standingOf(report, Code::PlanContentSame) == Standing::Proved);
}

TEST_CASE("Without the later entries, nothing is said of what changed since", "[evidence][examination]")
{
    const auto ledger = validatedPlan();
    const auto report = examine(ledger.draft({"version", "version-1"}, {}).toText(), ledger.policy()).report;
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::Verified);
    CHECK(report.has(Code::TailAbsent));
    CHECK(report.has(Code::SinceNotShown));
    CHECK_FALSE(report.has(Code::SinceNothing));
    CHECK(standingOf(report, Code::DecisionStands) == Standing::Attested);
}

TEST_CASE("What changed since the validation is told, entry by entry", "[evidence][examination]")
{
    auto ledger = validatedPlan();
    ledger.add(
        "version.drafted", {{"version", "version-2", {{"plan_id", Json("plan-1")}, {"reference", Json("Y2-v2")}}}}
    );
    ledger.add("version.drafted", {{"version", "version-9", {{"plan_id", Json("plan-9")}}}});
    const auto lifted = ledger.add(
        "condition.lifted",
        {{"condition", "condition-1", {{"state", Json("lifted")}}},
         {"version", "version-1", {{"state", Json("validated")}}}}
    );
    const auto report = examine(wholeBundle(ledger), ledger.policy()).report;
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::Verified);
    CHECK(valueIn(report, Code::SinceNewerVersion, "reference") == "Y2-v2");
    CHECK(valueIn(report, Code::SinceChanged, "entry") == std::to_string(lifted));
    CHECK(valueIn(report, Code::ConditionsLifted, "count") == "1");
    CHECK_FALSE(report.has(Code::SinceNothing));
}

TEST_CASE(
    "A newer version whose reference is withheld is told in words, and never by its id", "[evidence][examination]"
)
{
    auto ledger = validatedPlan();
    const std::string id = "4d1f7a52-8a43-4a0e-9f0e-6a3b1de0c001";
    const auto entry =
        ledger.add("version.drafted", {{"version", id, {{"plan_id", Json("plan-1")}, {"reference", Json("Y2-v2")}}}});
    const auto draft =
        ledger.draft({"version", "version-1"}, 0, [&id](std::uint64_t, const Write &write, const std::string &field) {
            return write.id != id || field == "plan_id";
        });
    const auto report = examine(draft.toText(), ledger.policy()).report;
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::Verified);
    CHECK_FALSE(report.has(Code::SinceNewerVersion));
    CHECK_FALSE(report.has(Code::SinceNothing));
    CHECK(valueIn(report, Code::SinceNewerUnnamed, "entry") == std::to_string(entry));
    CHECK(valueIn(report, Code::SinceNewerUnnamed, "id") == id);
    for (const auto &finding : report.findings())
        for (const auto lang : {Lang::En, Lang::Fr, Lang::Es})
            CHECK(sentenceOf(finding, lang).find(id) == std::string::npos);
}

TEST_CASE("A reference or a day that is withheld is said to be withheld", "[evidence][examination]")
{
    const auto ledger = validatedPlan();
    const auto draft =
        ledger.draft({"version", "version-1"}, 0, [](std::uint64_t, const Write &write, const std::string &field) {
            return write.entity != "version" || field != "reference";
        });
    const auto report = examine(draft.toText(), ledger.policy()).report;
    const auto told = std::ranges::find(report.findings(), Code::VersionRecorded, &Finding::code);
    REQUIRE(told != report.findings().end());
    CHECK(sentenceOf(*told, Lang::En).starts_with("Plan version (reference withheld): "));
    CHECK(sentenceOf(*told, Lang::Fr).find("(référence retenue)") != std::string::npos);
}

TEST_CASE("A proof with a byte order mark is refused, and the mark is named", "[evidence][examination]")
{
    const auto ledger = validatedPlan();
    const auto report = examine("\xef\xbb\xbf" + wholeBundle(ledger), ledger.policy()).report;
    CHECK(report.outcome() == Outcome::Malformed);
    REQUIRE(report.firstDifference());
    CHECK(sentenceOf(*report.firstDifference(), Lang::En).find("byte order mark") != std::string::npos);
    CHECK(readPolicy("\xef\xbb\xbf" + ledger.policy().toText()).fault == markFault);
    CHECK(examine("\xef\xbb", ledger.policy()).report.has(Code::Malformed));
}

TEST_CASE("A decision and an entry can be examined by themselves", "[evidence][examination]")
{
    const auto ledger = validatedPlan();
    const auto decision = examine(wholeBundle(ledger, {"decision", "decision-1"}), ledger.policy()).report;
    INFO(toldBy(decision));
    CHECK(decision.outcome() == Outcome::Verified);
    CHECK(decision.has(Code::DecisionStands));
    CHECK(decision.has(Code::QuorumMet));
    CHECK(decision.has(Code::SinceNothing));

    const auto entry = examine(wholeBundle(ledger, {"entry", "7"}), ledger.policy()).report;
    INFO(toldBy(entry));
    CHECK(entry.outcome() == Outcome::Verified);
    CHECK(valueIn(entry, Code::EntryRecorded, "verb") == "decision.recorded");
    CHECK(entry.has(Code::ValueOpened));
    for (const auto *missing : {"12", "x", "", "07"})
        CHECK(examine(wholeBundle(ledger, {"entry", missing}), ledger.policy()).report.has(Code::SubjectMissing));
}

TEST_CASE("A decision that another one revoked is not a decision that stands", "[evidence][examination]")
{
    auto ledger = validatedPlan();
    ledger.add("decision.revoked", {{"decision", "decision-1", {{"state", Json("revoked")}}}});
    for (const auto &subject : {BundleSubject{"version", "version-1"}, BundleSubject{"decision", "decision-1"}}) {
        const auto report = examine(wholeBundle(ledger, subject), ledger.policy()).report;
        INFO(toldBy(report));
        CHECK(report.outcome() == Outcome::PolicyNotMet);
        CHECK(report.has(Code::DecisionFallen));
        CHECK(report.has(Code::SinceChanged));
    }
}

TEST_CASE("A decision that was put off is told as it is", "[evidence][examination]")
{
    const auto ledger = validatedPlan(setting("decision.recorded", "decision", "state", Json("deferred")));
    const auto report = examine(wholeBundle(ledger, {"decision", "decision-1"}), ledger.policy()).report;
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::Verified);
    CHECK(valueIn(report, Code::DecisionRecorded, "state") == "deferred");
}

TEST_CASE("A written procedure is judged by its last day", "[evidence][examination]")
{
    const auto by = [](const Json &closes) {
        return [closes](const std::string &verb, std::vector<Write> &writes) {
            for (auto &write : writes)
                if (verb == "decision.recorded" && (write.entity == "decision" || write.entity == "validation")) {
                    write.fields.erase("meeting_id");
                    if (write.entity == "decision") {
                        write.fields["adopted_by"] = Json("written_procedure");
                        write.fields["closes_on"] = closes;
                    }
                }
        };
    };
    const auto closed = validatedPlan(by(Json("2020-11-10")));
    const auto report = examine(wholeBundle(closed), closed.policy()).report;
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::Verified);
    CHECK(valueIn(report, Code::WrittenProcedure, "on") == "2020-11-10");
    for (const auto &closes : {Json("2021-01-01"), Json()}) {
        const auto open = validatedPlan(by(closes));
        CHECK(examine(wholeBundle(open), open.policy()).report.has(Code::WrittenProcedureOpen));
    }
}
