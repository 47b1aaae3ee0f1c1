// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Checkpoint.h"
#include "evidence/Sealing.h"
#include "support/Catch.h"
#include "unit/evidence/TreeByDefinition.h"
#include "unit/evidence/VectorReading.h"

#include <sstream>

using namespace minutier::evidence;
using namespace minutier::evidence::test;

static Json ownVectors(const std::string &name)
{
    auto read = readJson(ownVectorText(name));
    REQUIRE(read);
    return *std::move(read.value);
}

TEST_CASE("The tree gives the roots that RFC 6962 logs have agreed on", "[evidence][vectors]")
{
    const auto tree = ownVectors("tree.json");
    const auto &hashes = memberAt(tree, "hashes");
    CHECK(toHex(sha256({})) == wordAt(hashes, "nothing"));
    CHECK(toHex(leafHash({})) == wordAt(hashes, "empty_leaf"));
    CHECK(toHex(leafHash(bytesOf("L123456"))) == wordAt(hashes, "leaf_l123456"));
    // The hasher's known answer takes the texts themselves in place of hashes.
    const Bytes prefix{1};
    CHECK(toHex(sha256({prefix, bytesOf("N123"), bytesOf("N456")})) == wordAt(hashes, "node_n123_n456"));

    KeptTree kept;
    const auto &roots = listAt(tree, "roots");
    CHECK(toHex(kept.frontier.root()) == *roots[0].asText());
    for (const auto &leaf : listAt(tree, "leaves")) {
        kept.append(leafHash(fromHex(*leaf.asText())));
        CHECK(toHex(kept.frontier.root()) == *roots[kept.leaves.size()].asText());
    }
    for (const auto &probe : listAt(tree, "inclusion"))
        CHECK(
            proveInclusion(kept.reader(), numberAt(probe, "index"), numberAt(probe, "size")) ==
            pathFromHex(listAt(probe, "path"))
        );
    for (const auto &probe : listAt(tree, "consistency"))
        CHECK(
            proveConsistency(kept.reader(), numberAt(probe, "earlier"), numberAt(probe, "later")) ==
            pathFromHex(listAt(probe, "path"))
        );
}

TEST_CASE("A log of fifteen words has the root it is known by at every size", "[evidence][vectors]")
{
    const auto tree = ownVectors("tree.json");
    const auto &roots = listAt(tree, "word_roots");
    REQUIRE(roots.size() == 16);
    Frontier frontier;
    for (const auto &word : listAt(tree, "words")) {
        frontier.append(leafHash(bytesOf(*word.asText())));
        CHECK(toHex(frontier.root()) == *roots[frontier.size()].asText());
    }
}

TEST_CASE("Signatures are those of RFC 8032", "[evidence][vectors]")
{
    const auto vectors = ownVectors("signatures.json");
    for (const auto &one : listAt(vectors, "keys")) {
        const auto key = SigningKey::fromSeed(*keyOf(fromHex(wordAt(one, "seed"))));
        const auto message = fromHex(wordAt(one, "message"));
        CHECK(toHex(key.publicKey()) == wordAt(one, "key"));
        CHECK(toHex(key.sign(message)) == wordAt(one, "signature"));
        CHECK(verifies(key.publicKey(), message, key.sign(message)));
    }
}

TEST_CASE("Sealing gives the bytes of the XChaCha20-Poly1305 draft", "[evidence][vectors]")
{
    const auto file = ownVectors("signatures.json");
    const auto &vector = memberAt(file, "sealed");
    const auto key = *keyOf(fromHex(wordAt(vector, "key")));
    const auto nonce = fromHex(wordAt(vector, "nonce"));
    const auto associated = fromHex(wordAt(vector, "associated"));
    const auto plain = fromHex(wordAt(vector, "plain"));
    const auto sealed = sealWith(std::span(nonce).first<24>(), key, plain, associated);
    CHECK(toHex(sealed) == wordAt(vector, "nonce") + wordAt(vector, "sealed"));
    CHECK(open(key, sealed, associated) == plain);
}

TEST_CASE("A head signed elsewhere is read, and both who signed it are known", "[evidence][vectors]")
{
    std::vector<VerifierKey> keys;
    std::istringstream lines(ownVectorText("head.vkeys"));
    for (std::string line; std::getline(lines, line);)
        keys.push_back(VerifierKey::fromText(line).value());
    REQUIRE(keys.size() == 2);
    CHECK(keys[1].signing == NoteSigning::Cosignature);
    const auto note = Note::fromText(ownVectorText("head.note"));
    REQUIRE(note);
    CHECK(note->signedBy(keys) == keys);
    const auto head = Checkpoint::fromText(note->text);
    REQUIRE(head);
    CHECK(head->head.size == 8);
    CHECK(toHex(head->head.root) == *listAt(ownVectors("tree.json"), "roots")[8].asText());

    // The same keys write the same note: Ed25519 has no chance in it.
    const auto vectors = ownVectors("signatures.json");
    const auto seed = [&](std::size_t i) { return *keyOf(fromHex(wordAt(listAt(vectors, "keys")[i], "seed"))); };
    auto again = head->signedWith(keys[0].name, SigningKey::fromSeed(seed(0)));
    again.cosign(keys[1].name, SigningKey::fromSeed(seed(1)), 1606003200);
    CHECK(again.toText() == ownVectorText("head.note"));
}

TEST_CASE("Canonical texts are kept as they are, and near ones refused", "[evidence][vectors]")
{
    const auto vectors = ownVectors("canonical.json");
    for (const auto &text : listAt(vectors, "kept")) {
        INFO(*text.asText());
        const auto read = readCanonical(*text.asText());
        REQUIRE(read);
        CHECK(read.value->toCanonical() == *text.asText());
    }
    for (const auto &text : listAt(vectors, "refused")) {
        INFO(*text.asText());
        CHECK_FALSE(readCanonical(*text.asText()));
    }
}
