// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lies of whoever passes a bundle on: the ledger is honest, and the file is not what the office made.
#include "support/Catch.h"
#include "unit/evidence/SyntheticLedger.h"

using namespace minutier::evidence;
using namespace minutier::evidence::test;

/// A change of a bundle, made anew with a sum that fits, and what must be found.
struct ForgedBundle
{
    const char *told;
    std::function<void(Bundle &)> change;
    Outcome outcome;
    Code code;
};

static Opening &openingOf(Bundle &bundle, const std::string &id, const std::string &field)
{
    for (auto &entry : bundle.entries)
        for (auto &opening : entry.openings)
            if (opening.id == id && opening.field == field)
                return opening;
    FAIL("no such opening");
    return bundle.entries.front().openings.front();
}

static void resign(Bundle &bundle, const std::function<void(Checkpoint &)> &change, std::uint8_t key)
{
    auto head = Checkpoint::fromText(Note::fromText(bundle.head)->text).value();
    change(head);
    bundle.head = head.signedWith("minutier/office-1", SigningKey::fromSeed(*keyOf(Bytes(32, key)))).toText();
}

static std::vector<ForgedBundle> forgeries()
{
    const auto contradiction = Outcome::Contradiction;
    return {
        {"a value is another",
         [](Bundle &b) { openingOf(b, "decision-1", "kind").value = Json("decision"); },
         contradiction,
         Code::OpeningWrong},
        {"a value is a number",
         [](Bundle &b) { openingOf(b, "plan-1", "year").value = Json("2"); },
         contradiction,
         Code::OpeningWrong},
        {"a salt is another",
         [](Bundle &b) { openingOf(b, "decision-1", "kind").salt[0] ^= 1U; },
         contradiction,
         Code::OpeningWrong},
        {"a field has another name",
         [](Bundle &b) { openingOf(b, "decision-1", "kind").field = "kinds"; },
         contradiction,
         Code::OpeningStray},
        {"a field stands for another",
         [](Bundle &b) { openingOf(b, "version-1", "reference").field = "reason"; },
         contradiction,
         Code::OpeningStray},
        {"a row is another's",
         [](Bundle &b) { openingOf(b, "decision-1", "kind").id = "decision-2"; },
         contradiction,
         Code::OpeningStray},
        {"a row is of another kind",
         [](Bundle &b) { openingOf(b, "decision-1", "kind").entity = "recommendation"; },
         contradiction,
         Code::OpeningStray},
        {"a revision is another",
         [](Bundle &b) { openingOf(b, "decision-1", "kind").revision = 2; },
         contradiction,
         Code::OpeningStray},
        {"openings are put in another entry",
         [](Bundle &b) { b.entries[0].openings.swap(b.entries[1].openings); },
         contradiction,
         Code::OpeningStray},
        {"a leaf of the tail says something else",
         [](Bundle &b) { b.tail->leaves.back().replace(b.tail->leaves.back().find("closed"), 6, "cleaned"); },
         contradiction,
         Code::TailWrong},
        {"two leaves changed places",
         [](Bundle &b) { b.tail->leaves[1].swap(b.tail->leaves[2]); },
         contradiction,
         Code::TailWrong},
        {"a leaf is repeated",
         [](Bundle &b) { b.tail->leaves[1] = b.tail->leaves[2]; },
         contradiction,
         Code::TailWrong},
        {"a single entry says something else",
         [](Bundle &b) { *b.entries[0].leaf += ' '; },
         contradiction,
         Code::EntryNotIncluded},
        {"a single entry has another number",
         [](Bundle &b) { b.entries[0].leaf.swap(b.entries[1].leaf); },
         contradiction,
         Code::EntryNotIncluded},
        {"a path is too short", [](Bundle &b) { b.entries[0].path.pop_back(); }, contradiction, Code::EntryNotIncluded},
        {"a path is too long",
         [](Bundle &b) { b.entries[0].path.push_back(b.entries[0].path[0]); },
         contradiction,
         Code::EntryNotIncluded},
        {"a path has another hash",
         [](Bundle &b) { b.entries[0].path[1][31] ^= 0x80U; },
         contradiction,
         Code::EntryNotIncluded},
        {"the edge is another", [](Bundle &b) { b.tail->edge[0][0] ^= 1U; }, contradiction, Code::TailWrong},
        {"the root is another, signed by the office's thief",
         [](Bundle &b) {
             resign(
                 b, [](Checkpoint &c) { c.head.root[0] ^= 1U; }, 1
             );
         },
         contradiction,
         Code::EntryNotIncluded},
        {"the head is signed by somebody else",
         [](Bundle &b) {
             resign(
                 b, [](Checkpoint &) {}, 7
             );
         },
         Outcome::PolicyNotMet,
         Code::HeadNotSigned},
        {"the head is of another office",
         [](Bundle &b) {
             resign(
                 b, [](Checkpoint &c) { c.origin = "minutier/office-2/project-1"; }, 1
             );
         },
         Outcome::PolicyNotMet,
         Code::OriginForeign},
        {"the head is of an office with a longer name",
         [](Bundle &b) {
             resign(
                 b, [](Checkpoint &c) { c.origin = "minutier/office-12/p"; }, 1
             );
         },
         Outcome::PolicyNotMet,
         Code::OriginForeign},
        {"the head's text was changed under the signature",
         [](Bundle &b) { b.head.replace(b.head.find("project-1"), 9, "project-2"); },
         contradiction,
         Code::HeadSignatureWrong},
        {"the head has no room for the tail",
         [](Bundle &b) {
             resign(
                 b, [](Checkpoint &c) { --c.head.size; }, 1
             );
         },
         Outcome::Malformed,
         Code::Malformed},
        {"the last leaves are cut off",
         [](Bundle &b) { b.tail->leaves.pop_back(); },
         Outcome::Malformed,
         Code::Malformed},
        {"it is about a version that is not there",
         [](Bundle &b) { b.subject.id = "version-2"; },
         Outcome::PolicyNotMet,
         Code::SubjectMissing},
        {"it is about a thing nobody proves",
         [](Bundle &b) { b.subject.entity = "person"; },
         Outcome::Malformed,
         Code::Malformed},
        {"it is for nobody", [](Bundle &b) { b.profile = "friends"; }, Outcome::Malformed, Code::Malformed},
        {"it speaks no language", [](Bundle &b) { b.lang = "de"; }, Outcome::Malformed, Code::Malformed},
        {"it has no head", [](Bundle &b) { b.head.clear(); }, Outcome::Malformed, Code::Malformed},
        {"it has an entry after the last",
         [](Bundle &b) { b.entries.back().index = 10; },
         Outcome::Malformed,
         Code::Malformed},
        {"it has an entry twice",
         [](Bundle &b) { b.entries.push_back(b.entries.back()); },
         Outcome::Malformed,
         Code::Malformed},
        {"it opens a value twice",
         [](Bundle &b) { b.entries[0].openings.push_back(b.entries[0].openings[0]); },
         Outcome::Malformed,
         Code::Malformed},
        {"it opens a list",
         [](Bundle &b) { b.entries[0].openings[0].value = Json(Json::Array{}); },
         Outcome::Malformed,
         Code::Malformed},
        {"it opens an object",
         [](Bundle &b) { b.entries[0].openings[0].value = Json(Json::Object{}); },
         Outcome::Malformed,
         Code::Malformed},
        {"it gives an entry of the tail once more",
         [](Bundle &b) { b.entries.back().leaf = "{}"; },
         Outcome::Malformed,
         Code::Malformed},
        {"the tail begins after the head", [](Bundle &b) { b.tail->from = 11; }, Outcome::Malformed, Code::Malformed},
        {"the edge has a hash too many",
         [](Bundle &b) { b.tail->edge.emplace_back(); },
         Outcome::Malformed,
         Code::Malformed},
        {"it continues from nothing",
         [](Bundle &b) {
             b.earlier = BundleEarlier{0, {}};
         },
         Outcome::Malformed,
         Code::Malformed},
        {"it continues from what is to come",
         [](Bundle &b) {
             b.earlier = BundleEarlier{11, {}};
         },
         Outcome::Malformed,
         Code::Malformed},
    };
}

TEST_CASE("A bundle that is not what the office made is found out", "[evidence][lies]")
{
    const auto ledger = validatedPlan();
    const auto honest = ledger.draft({"version", "version-1"}, 2).bundle();
    for (const auto &forgery : forgeries()) {
        auto forged = honest;
        forgery.change(forged);
        const auto report = examine(forged.toText(), ledger.policy()).report;
        INFO(forgery.told << ": " << toldBy(report));
        CHECK(report.outcome() == forgery.outcome);
        CHECK(report.has(forgery.code));
    }
}

TEST_CASE("The place that differs is named", "[evidence][lies]")
{
    const auto ledger = validatedPlan();
    auto bundle = ledger.draft({"version", "version-1"}, 2).bundle();
    openingOf(bundle, "decision-1", "state").value = Json("executed");
    const auto report = examine(bundle.toText(), ledger.policy()).report;
    REQUIRE(report.firstDifference());
    CHECK(
        report.firstDifference()->values == FindingValues{{"entry", "7"}, {"entity", "decision"}, {"field", "state"}}
    );
}

/// How often a change of one byte leaves the bundle verified.
static std::size_t verifiedAfterChange(const std::string &text, const Policy &policy, std::size_t step)
{
    std::size_t verified = 0;
    for (std::size_t at = 0; at < text.size(); at += step)
        for (const char mask : {'\x01', '\x20'}) {
            auto changed = text;
            changed[at] = char(changed[at] ^ mask);
            verified += examine(changed, policy).report.outcome() == Outcome::Verified ? 1 : 0;
        }
    return verified;
}

TEST_CASE("No change of one byte leaves a bundle verified", "[evidence][lies]")
{
    SyntheticLedger small;
    small.add("note.added", {{"note", "1", {{"text", Json("one")}}}});
    small.add(
        "decision.recorded",
        {{"decision",
          "2",
          {{"state", Json("adopted")}, {"adopted_by", Json("written_procedure")}, {"closes_on", Json("2020-11-01")}}}}
    );
    small.add("note.added", {{"note", "3", {{"text", Json("three")}}}});
    auto draft = small.draft({"decision", "2"}, 1);
    draft.continueFrom(2, *proveConsistency(small.tree.reader(), 2, 3));
    const auto text = draft.toText();
    REQUIRE(examine(text, small.policy()).report.outcome() == Outcome::Verified);
    CHECK(verifiedAfterChange(text, small.policy(), 1) == 0);
    for (std::size_t size = 0; size < text.size(); size += 9)
        CHECK(examine(text.substr(0, size), small.policy()).report.outcome() == Outcome::Malformed);

    const auto ledger = validatedPlan();
    CHECK(verifiedAfterChange(wholeBundle(ledger), ledger.policy(), 173) == 0);
}

TEST_CASE("A slip in what proves nothing is seen by the sum", "[evidence][lies]")
{
    const auto ledger = validatedPlan();
    auto text = wholeBundle(ledger);
    text.replace(text.find("\"lang\":\"fr\""), 11, "\"lang\":\"es\"");
    const auto report = examine(text, ledger.policy()).report;
    CHECK(report.outcome() == Outcome::Malformed);
    CHECK(report.firstDifference()->code == Code::SumDiffers);
}
