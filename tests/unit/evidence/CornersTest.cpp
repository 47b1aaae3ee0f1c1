// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Corners that no story above comes by; each is a way in that somebody could try.
#include "evidence/Leaf.h"
#include "support/Catch.h"
#include "unit/evidence/SyntheticLedger.h"

#include <cctype>

using namespace minutier::evidence;
using namespace minutier::evidence::test;

TEST_CASE("Numbers and escapes are read to their last letter", "[evidence][corners]")
{
    CHECK(readJson("1E5").value->asFraction()->text == "1E5");
    CHECK(readJson("1e-5").value);
    CHECK(readJson("1e+5").value);
    for (const auto *text :
         {"1e",
          "1e+",
          "1ex",
          "-9007199254740992",
          "\"\\u12",
          "\"\\uZZZZ\"",
          "\"\\u-123\"",
          "\"\\u 123\"",
          "\"\\ud800\\uffff\"",
          "\"\\ud800\\uZ\"",
          "\"\\ud800x\"",
          "\"\\",
          "\"\xf0\x9f\"",
          "{\"a\":}",
          "{1:2}",
          "[\"a\" 1]",
          "nul",
          "{\"a\":1"}) {
        INFO(text);
        CHECK_FALSE(readJson(text));
    }
    CHECK(*readJson("\"\\uffff\\ue000\"").value->asText() == "\xef\xbf\xbf\xee\x80\x80");
    CHECK(*readJson("\"\\b\\f\\n\\r\\t\\/\"").value->asText() == "\b\f\n\r\t/");
}

TEST_CASE("Canonical text is composed even where composing keeps its length", "[evidence][corners]")
{
    CHECK_FALSE(readCanonical("\"\xcd\x80\"")); // U+0340, which is U+0300
    CHECK(readCanonical("\"\xcc\x80\""));
    CHECK_FALSE(readCanonical("{\"" + std::string(33, 'a') + "\":1}"));
    CHECK(readCanonical("{\"" + std::string(32, 'a') + "\":1}"));
    CHECK_FALSE(readCanonical("{\"_a\":1}"));
    CHECK_FALSE(readCanonical("[{\"a\":[1.5]}]"));
}

TEST_CASE("An object keeps one value for each key, in whatever order they come", "[evidence][corners]")
{
    Json::Object object{{"b", Json(true)}, {"a", Json()}, {"c", Json(false)}};
    object.set("b", Json("new"));
    CHECK(Json(object).toCanonical() == R"({"a":null,"b":"new","c":false})");
    CHECK(object == Json::Object{{"a", Json()}, {"c", Json(false)}, {"b", Json("new")}});
    CHECK_FALSE(object.empty());
    CHECK_FALSE(secretOf("not base64!"));
    CHECK(randomBytes(8).size() == 8);
}

TEST_CASE("Values differ as soon as one part of them does", "[evidence][corners]")
{
    const auto policy = SyntheticLedger().policy();
    const std::vector<std::function<void(Policy &)>> changes{
        [](Policy &p) { p.origin += 'x'; },
        [](Policy &p) { p.keys[0].name += 'x'; },
        [](Policy &p) { p.keys[0].signing = NoteSigning::Cosignature; },
        [](Policy &p) { p.keys[0].key[0] ^= 1U; },
        [](Policy &p) { p.cosigners = p.keys; },
        [](Policy &p) { p.wanted = 1; },
        [](Policy &p) { p.devices[0].id += 'x'; },
        [](Policy &p) { p.devices[0].key[0] ^= 1U; },
    };
    for (const auto &change : changes) {
        auto other = policy;
        change(other);
        CHECK_FALSE(other == policy);
    }
    const Checkpoint head{"a", {1, {}}};
    CHECK_FALSE(head == Checkpoint{"b", {1, {}}});
    CHECK_FALSE(head == Checkpoint{"a", {2, {}}});
    CHECK_FALSE(head == Checkpoint{"a", {1, sha256({})}});
    const NoteSignature signature{"a", {1, 2, 3, 4}, {1}};
    CHECK_FALSE(signature == NoteSignature{"b", {1, 2, 3, 4}, {1}});
    CHECK_FALSE(signature == NoteSignature{"a", {1, 2, 3, 5}, {1}});
    CHECK_FALSE(signature == NoteSignature{"a", {1, 2, 3, 4}, {2}});
}

TEST_CASE("Keys that cannot stand in a note are refused with all else right", "[evidence][corners]")
{
    auto key = SyntheticLedger().policy().keys[0];
    key.name = "two words";
    CHECK_FALSE(VerifierKey::fromText(key.toText()));
    key.name = "name";
    key.key = {};
    CHECK_FALSE(VerifierKey::fromText(key.toText()));
    auto policy = SyntheticLedger().policy().toText();
    policy.insert(policy.find("\"key\":\"") + 7, "!");
    CHECK(readPolicy(policy).fault == "devices.key");
}

TEST_CASE("A bundle that is no object, or opens what is no opening, is malformed", "[evidence][corners]")
{
    CHECK(readBundle("[]").fault == "{}");
    CHECK(readBundle("{}").fault == "format");
    SyntheticLedger ledger;
    ledger.add("note.added", {{"note", "1", {{"text", Json("a")}}}});
    auto bundle = ledger.draft({"entry", "0"}, {}).bundle();
    bundle.entries[0].openings.resize(1);
    const auto text = bundle.toText();
    const auto from = text.find("\"open\":[") + 8;
    const auto opening = text.substr(from, text.find(']', from) + 1 - from);
    for (const auto &other : std::vector<std::string>{
             "1",
             "[]",
             "[\"a\",\"b\",1,\"c\",\"d\"]",
             "[1,\"1\",1,\"f\",\"s\",1]",
             "[\"e\",1,1,\"f\",\"s\",1]",
             "[\"e\",\"1\",\"1\",\"f\",\"s\",1]",
             "[\"e\",\"1\",1,1,\"s\",1]",
             "[\"e\",\"1\",1,\"f\",1,1]",
             "[\"e\",\"1\",1,\"f\",\"!\",1]",
             "[\"e\",\"1\",1,\"f\",\"AAAA\",1]"}) {
        auto changed = text;
        changed.replace(from, opening.size(), other);
        INFO(other);
        CHECK(readBundle(changed).fault == "entries.open");
        const auto salt = std::string(43, 'A');
        changed = text;
        auto salted = other;
        if (const auto at = salted.find("\"s\""); at != std::string::npos)
            salted.replace(at, 3, '"' + salt + '"');
        changed.replace(from, opening.size(), salted);
        CHECK_FALSE(readBundle(changed).bundle);
    }
}

TEST_CASE("A draft keeps one entry and one opening, however often they are given", "[evidence][corners]")
{
    SyntheticLedger ledger;
    ledger.add("note.added", {{"note", "1", {{"text", Json("a")}}}});
    auto draft = ledger.draft({"entry", "0"}, {});
    const auto once = draft.toText();
    draft.open(0, ledger.secrets[0], "note", "1", 1, "text", Json("a"));
    CHECK(draft.toText() == once);
    draft.open(0, ledger.secrets[0], "note", "1", 2, "text", Json("a"));
    draft.open(0, ledger.secrets[0], "note", "2", 1, "text", Json("a"));
    draft.open(0, ledger.secrets[0], "memo", "1", 1, "text", Json("a"));
    CHECK(draft.bundle().entries[0].openings.size() == 5);
    auto nothingOpened =
        ledger.draft({"entry", "0"}, 0, [](std::uint64_t, const Write &, const std::string &) { return false; });
    CHECK(nothingOpened.bundle().entries.empty());
}

TEST_CASE("A store that lost several nodes gives no proof either", "[evidence][corners]")
{
    KeptTree tree(15);
    tree.nodes.erase({3, 0});
    CHECK_FALSE(rootAt(tree.reader(), 15));
    CHECK_FALSE(proveInclusion(tree.reader(), 14, 15));
    tree.nodes.erase({2, 2});
    tree.nodes.erase({0, 14});
    CHECK_FALSE(proveInclusion(tree.reader(), 0, 15));
    CHECK_FALSE(proveConsistency(tree.reader(), 13, 15));
}

TEST_CASE("Other plans, decisions and rows in the same ledger do not disturb the answer", "[evidence][corners]")
{
    auto ledger = validatedPlan();
    ledger.add(
        "version.drafted",
        {
            {"version", "version-0", {{"plan_id", Json("plan-0")}}},
            {"activity",
             "activity-8",
             {{"version_id", Json("version-0")}, {"code", Json("A1")}, {"dropped", Json(std::int64_t{0})}}},
        }
    );
    ledger.add(
        "decision.recorded",
        {
            {"decision",
             "decision-2",
             {{"state", Json("executed")},
              {"adopted_by", Json("written_procedure")},
              {"closes_on", Json("2020-11-01")}}},
            {"condition", "condition-2", {{"decision_id", Json("decision-2")}, {"state", Json("met")}}},
            {"acceptance", "acceptance-2", {{"version_id", Json("version-0")}}},
            {"validation", "validation-2", {{"version_id", Json("version-0")}}},
        }
    );
    ledger.add(
        "version.revised",
        {{"version", "version-0", {{"reason", Json("x")}}}, {"activity", "activity-8", {{"title", Json("x")}}}}
    );
    const auto report = examine(wholeBundle(ledger), ledger.policy()).report;
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::Verified);
    CHECK(report.has(Code::SinceNothing));
    CHECK_FALSE(report.has(Code::SinceNewerVersion));

    const auto second = examine(wholeBundle(ledger, {"decision", "decision-2"}), ledger.policy()).report;
    INFO(toldBy(second));
    CHECK(second.outcome() == Outcome::Verified);
    CHECK(second.has(Code::WrittenProcedure));
    CHECK(second.has(Code::ConditionsOpen));
    const auto before = examine(ledger.draft({"decision", "decision-1"}, 9).toText(), ledger.policy()).report;
    CHECK(before.has(Code::SinceNotShown));
    CHECK(
        examine(ledger.draft({"decision", "decision-1"}, {}).toText(), ledger.policy()).report.has(Code::SinceNotShown)
    );
}

TEST_CASE("Words where numbers belong, and numbers where words belong, are not known", "[evidence][corners]")
{
    const auto numbered = validatedPlan(setting("decision.recorded", "decision", "state", Json(std::int64_t{1})));
    const auto report = examine(wholeBundle(numbered), numbered.policy()).report;
    INFO(toldBy(report));
    CHECK(report.has(Code::FactWithheld));
    CHECK(report.outcome() == Outcome::PolicyNotMet);
    const auto worded = validatedPlan(setting("plan.opened", "plan", "year", Json("two")));
    CHECK(examine(wholeBundle(worded), worded.policy()).report.has(Code::PlanContentWithheld));
}

TEST_CASE("A decision that was put off first is judged from when it took effect", "[evidence][corners]")
{
    SyntheticLedger ledger;
    ledger.add(
        "decision.recorded",
        {{"decision",
          "1",
          {{"state", Json("proposed")}, {"adopted_by", Json("written_procedure")}, {"closes_on", Json("2020-11-01")}}}}
    );
    ledger.add("note.added", {{"note", "1", {}}});
    const auto settled =
        ledger.add("decision.settled", {{"decision", "1", {{"state", Json("adopted_with_conditions")}}}});
    ledger.add("decision.revised", {{"decision", "1", {{"title", Json("x")}}}});
    const auto report = examine(wholeBundle(ledger, {"decision", "1"}), ledger.policy()).report;
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::Verified);
    CHECK(report.firstDifference() == nullptr);
    CHECK(toldBy(report).find("entry=" + std::to_string(settled)) != std::string::npos);
    for (const auto *field : {"adopted_by", "closes_on"}) {
        const auto hides = [field](std::uint64_t, const Write &, const std::string &one) { return one != field; };
        CHECK(
            examine(ledger.draft({"decision", "1"}, 0, hides).toText(), ledger.policy()).report.has(Code::FactWithheld)
        );
    }
    const auto hidesFirst = [](std::uint64_t entry, const Write &, const std::string &one) {
        return entry > 0 || one != "state";
    };
    CHECK(examine(ledger.draft({"decision", "1"}, 0, hidesFirst).toText(), ledger.policy())
              .report.has(Code::DecisionStands));
}

TEST_CASE("A session that is not in the file is said to be missing", "[evidence][corners]")
{
    const auto ledger = validatedPlan([](const std::string &, std::vector<Write> &writes) {
        for (auto &write : writes)
            if (write.fields.contains("meeting_id") && (write.entity == "decision" || write.entity == "validation"))
                write.fields["meeting_id"] = Json("meeting-9");
    });
    const auto report = examine(wholeBundle(ledger), ledger.policy()).report;
    INFO(toldBy(report));
    CHECK(report.has(Code::SessionMissing));
    CHECK(report.outcome() == Outcome::PolicyNotMet);
    const auto held = validatedPlan(setting("meeting.opened", "meeting", "state", Json("held")));
    CHECK(examine(wholeBundle(held), held.policy()).report.outcome() == Outcome::Verified);
}

TEST_CASE("Bytes that are no letters of base64 are never taken for some", "[evidence][corners]")
{
    for (int byte = 0; byte < 256; ++byte) {
        const bool isLetter = byte < 128 && (std::isalnum(byte) != 0 || byte == '+' || byte == '/');
        const bool isUrlLetter = byte < 128 && (std::isalnum(byte) != 0 || byte == '-' || byte == '_');
        INFO(byte);
        CHECK(fromBase64(std::string("AA") + char(byte) + 'A').has_value() == isLetter);
        CHECK(fromBase64Url(std::string("AA") + char(byte) + 'A').has_value() == isUrlLetter);
    }
    for (const auto *text : {"AB==", "A===", "AA=A", "AA", "AAA", "AA==AA==", "AAAA\n", " AAAA"})
        CHECK_FALSE(fromBase64(text));
}
