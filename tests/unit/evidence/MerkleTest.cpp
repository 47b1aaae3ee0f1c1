// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Merkle.h"
#include "evidence/Commitment.h"
#include "support/Catch.h"
#include "unit/evidence/TreeByDefinition.h"

using namespace minutier::evidence;
using namespace minutier::evidence::test;

TEST_CASE("The tree of nothing has the hash of nothing", "[evidence]")
{
    CHECK(toHex(Frontier().root()) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("A leaf and a node are hashed as RFC 6962 says", "[evidence]")
{
    CHECK(toHex(leafHash({})) == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    CHECK(toHex(leafHash(bytesOf("L123456"))) == "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
}

TEST_CASE("The frontier's root is the root of the definition, at every size", "[evidence]")
{
    std::vector<Hash> leaves;
    Frontier frontier;
    for (int i = 0; i < 130; ++i) {
        CHECK(frontier.root() == rootByDefinition(leaves));
        leaves.push_back(leafHash(Bytes{std::uint8_t(i), std::uint8_t(i * 7)}));
        frontier.append(leaves.back());
        const auto copy = Frontier::fromBytes(frontier.size(), frontier.toBytes());
        REQUIRE(copy);
        CHECK(copy->root() == frontier.root());
    }
}

TEST_CASE("A frontier of the wrong length is refused", "[evidence]")
{
    Frontier frontier;
    frontier.append(leafHash({}));
    auto bytes = frontier.toBytes();
    CHECK_FALSE(Frontier::fromBytes(3, bytes));
    bytes.pop_back();
    CHECK_FALSE(Frontier::fromBytes(1, bytes));
}

TEST_CASE("A commitment depends on secret, path and value", "[evidence]")
{
    const auto secret = newSecret();
    const auto commitment = commit(secret, "decision/1/statement", Json("yes"));
    CHECK(commitment == commit(secret, "decision/1/statement", Json("yes")));
    CHECK(commitment != commit(secret, "decision/1/statement", Json("no")));
    CHECK(commitment != commit(secret, "decision/2/statement", Json("yes")));
    CHECK(commitment != commit(newSecret(), "decision/1/statement", Json("yes")));
}

TEST_CASE("Bytes survive the form they have in JSON", "[evidence]")
{
    const Bytes bytes{0, 1, 2, 250, 255};
    CHECK(fromBase64Url(toBase64Url(bytes)) == bytes);
    CHECK_FALSE(fromBase64Url("not base64!"));
    CHECK(fromBase64Url(std::string_view()) == Bytes());
    CHECK(secretOf(toBase64Url(newSecret())));
    CHECK_FALSE(secretOf("AAAA"));
    CHECK(toHex(bytes) == "000102faff");
}
