// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Sealing.h"
#include "evidence/Commitment.h"
#include "support/Catch.h"

using namespace minutier::evidence;

TEST_CASE("What was sealed is opened by the same key for the same thing only", "[evidence][sealing]")
{
    const auto key = newKey();
    const auto sealed = seal(key, bytesOf("a name"), bytesOf("person/1"));
    CHECK(open(key, sealed, bytesOf("person/1")) == Bytes{'a', ' ', 'n', 'a', 'm', 'e'});
    CHECK_FALSE(open(key, sealed, bytesOf("person/2")));
    CHECK_FALSE(open(newKey(), sealed, bytesOf("person/1")));
    CHECK_FALSE(open(key, std::span(sealed).first(39), bytesOf("person/1")));
    CHECK_FALSE(open(key, {}, {}));
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        auto changed = sealed;
        changed[at] ^= 1U;
        CHECK_FALSE(open(key, changed, bytesOf("person/1")));
    }
    CHECK(open(key, seal(key, {}, {}), {})->empty());
}

TEST_CASE("Sealing twice never gives the same bytes", "[evidence][sealing]")
{
    const auto key = newKey();
    CHECK(seal(key, bytesOf("a"), {}) != seal(key, bytesOf("a"), {}));
}

TEST_CASE("A passphrase stands for one key with one salt and effort", "[evidence][sealing]")
{
    constexpr Effort cheap{1, std::size_t{8} << 10U};
    const auto salt = newPassphraseSalt();
    const auto key = keyFromPassphrase("correct horse", salt, cheap);
    REQUIRE(key);
    CHECK(keyFromPassphrase("correct horse", salt, cheap) == key);
    CHECK_FALSE(keyFromPassphrase("correct horsf", salt, cheap) == key);
    CHECK_FALSE(keyFromPassphrase("correct horse", newPassphraseSalt(), cheap) == key);
    CHECK_FALSE(keyFromPassphrase("correct horse", salt, {2, cheap.memory}) == key);
    CHECK_FALSE(keyFromPassphrase("correct horse", salt, {1, 1})); // less than Argon2id can work with
    CHECK(Effort().memory == 268'435'456);
}

TEST_CASE("A key wipes itself", "[evidence][sealing]")
{
    CHECK(keyOf(Bytes(32, 7)));
    CHECK_FALSE(keyOf(Bytes(31, 7)));
    CHECK_FALSE(newKey() == newKey());
    alignas(Key) std::array<std::uint8_t, sizeof(Key)> place{};
    auto *key = new (place.data()) Key(*keyOf(Bytes(32, 7)));
    CHECK(place[5] == 7);
    key->~Key();
    CHECK(Bytes(place.begin(), place.end()) == Bytes(32, 0));
}

TEST_CASE("A salt opens one value and tells nothing of the others", "[evidence]")
{
    const auto secret = newSecret();
    const auto salt = saltOf(secret, "decision/1/statement");
    const Json value("yes");
    CHECK(commitSalted(salt, "decision/1/statement", value) == commit(secret, "decision/1/statement", value));
    CHECK(salt != saltOf(secret, "decision/1/title"));
    CHECK(commitSalted(salt, "decision/1/title", value) != commit(secret, "decision/1/title", value));
}
