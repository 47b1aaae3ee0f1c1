// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Leaf.h"
#include "support/Catch.h"
#include "unit/evidence/SyntheticLedger.h"

using namespace minutier::evidence;
using namespace minutier::evidence::test;

static std::string changedLeaf(const std::string &what, const std::string &with)
{
    SyntheticLedger ledger;
    ledger.add("note.added", {{"note", "1", {{"text", Json("a")}}}});
    auto leaf = ledger.leaves[0];
    const auto at = leaf.find(what);
    REQUIRE(at != std::string::npos);
    return leaf.replace(at, what.size(), with);
}

TEST_CASE("A leaf is read with the changes it commits to", "[evidence]")
{
    const auto ledger = validatedPlan();
    const auto leaf = Leaf::fromText(ledger.leaves[7]);
    REQUIRE(leaf);
    CHECK(leaf->verb == "decision.recorded");
    CHECK(leaf->ctr == 8);
    CHECK(leaf->changes.size() == 4);
    CHECK(leaf->changeOf("version", "version-1", 3));
    CHECK_FALSE(leaf->changeOf("version", "version-1", 2));
    CHECK_FALSE(leaf->changeOf("version", "version-2", 3));
    CHECK_FALSE(leaf->changeOf("decision", "version-1", 3));
}

TEST_CASE("A leaf of another shape is not read", "[evidence]")
{
    REQUIRE(Leaf::fromText(changedLeaf("note.added", "note.added")));
    for (const auto &leaf : {
             std::string("{}"),
             std::string("[]"),
             std::string("x"),
             changedLeaf("\"v\":1", "\"v\":2"),
             changedLeaf("\"v\":1", "\"v\":1,\"w\":1"),
             changedLeaf("\"ctr\":1", "\"ctr\":\"1\""),
             changedLeaf("\"rev\":1", "\"rev\":0"),
             changedLeaf("\"rev\":1", "\"rev\":1,\"x\":1"),
             changedLeaf("\"changes\":[", "\"changes\":[1,"),
             changedLeaf("\"cmd\":\"", "\"cmd\":\"A"),
             changedLeaf("\"f\":{", "\"f\":{\"a\":1,"),
             changedLeaf("\"f\":{", "\"f\":{\"a\":\"!\","),
         }) {
        INFO(leaf);
        CHECK_FALSE(Leaf::fromText(leaf));
        SyntheticLedger ledger;
        ledger.addLeaf(leaf);
        CHECK(examine(ledger.draft({"entry", "0"}, 0).toText(), ledger.policy()).report.has(Code::LeafUnreadable));
    }
    SyntheticLedger twice;
    twice.add("note.added", {{"note", "1", {}, 1}, {"note", "1", {}, 1}});
    CHECK_FALSE(Leaf::fromText(twice.leaves[0]));
}
