// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The published vectors, where the folder of them is beside this project; their facts are restated in OwnVectorsTest.
#include "evidence/Checkpoint.h"
#include "evidence/Sealing.h"
#include "support/Catch.h"
#include "unit/evidence/TreeByDefinition.h"
#include "unit/evidence/VectorReading.h"

#include <filesystem>

using namespace minutier::evidence;
using namespace minutier::evidence::test;

static bool vectorsAreHere()
{
    if (!vectorText("README.md").empty())
        return true;
    WARN("The published vectors are not beside this project.");
    return false;
}

static std::vector<Json> probesIn(const std::string &folder)
{
    std::vector<Json> probes;
    const auto root = std::filesystem::path(SOURCE_ROOT "/../shared/vectors");
    for (const auto &file : std::filesystem::recursive_directory_iterator(root / folder)) {
        if (file.path().extension() != ".json")
            continue;
        auto text = vectorText(std::filesystem::relative(file.path(), root).string());
        // Larger than any number of ours: read as what is missing, which is the same number.
        if (const auto at = text.find("18446744073709551615"); at != std::string::npos)
            text.replace(at, 20, "null");
        auto read = readJson(text);
        REQUIRE(read);
        probes.push_back(*std::move(read.value));
    }
    return probes;
}

static std::optional<Hash> hashIn(const Json &probe, std::string_view key)
{
    const auto bytes = fromBase64(wordAt(probe, key));
    return bytes ? hashOf(*bytes) : std::nullopt;
}

/// Some probes have words in place of roots that are only compared: any hash of their own will do.
static Hash rootIn(const Json &probe, std::string_view key)
{
    return hashIn(probe, key).value_or(sha256({bytesOf(wordAt(probe, key))}));
}

/// A path with a hash of another length is no path.
static std::optional<ProofPath> pathIn(const Json &probe)
{
    ProofPath path;
    for (const auto &text : listAt(probe, "proof")) {
        const auto bytes = fromBase64(*text.asText());
        const auto hash = bytes ? hashOf(*bytes) : std::nullopt;
        if (!hash)
            return std::nullopt;
        path.push_back(*hash);
    }
    return path;
}

static bool mustFail(const Json &probe)
{
    const auto *flag = memberAt(probe, "wantErr").asBool();
    return flag && *flag;
}

TEST_CASE("All 98 published probes of inclusion get the published verdict", "[evidence][vectors]")
{
    if (!vectorsAreHere())
        return;
    const auto probes = probesIn("transparency-dev-merkle/inclusion");
    CHECK(probes.size() == 98);
    for (const auto &probe : probes) {
        INFO(wordAt(probe, "desc"));
        const auto root = hashIn(probe, "root");
        const auto leaf = hashIn(probe, "leafHash");
        const auto path = pathIn(probe);
        const bool holds = root && leaf && path &&
                           includes(*root, numberAt(probe, "treeSize"), *leaf, numberAt(probe, "leafIdx"), *path);
        CHECK(holds != mustFail(probe));
    }
}

TEST_CASE("All 98 published probes of consistency get the published verdict", "[evidence][vectors]")
{
    if (!vectorsAreHere())
        return;
    const auto probes = probesIn("transparency-dev-merkle/consistency");
    CHECK(probes.size() == 98);
    for (const auto &probe : probes) {
        INFO(wordAt(probe, "desc"));
        const auto before = rootIn(probe, "root1");
        const auto after = rootIn(probe, "root2");
        const auto path = pathIn(probe);
        const bool holds =
            path && isConsistent({numberAt(probe, "size1"), before}, {numberAt(probe, "size2"), after}, *path);
        CHECK(holds != mustFail(probe));
    }
}

TEST_CASE("All sixteen heads of a published log are signed, rooted and consistent", "[evidence][vectors]")
{
    if (!vectorsAreHere())
        return;
    const auto key =
        VerifierKey::fromText("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
    REQUIRE(key);
    const auto tiles = vectorText("tessera-log/tile/0/000.p/15");
    REQUIRE(tiles.size() == 15 * sizeof(Hash));
    KeptTree tree;
    std::vector<TreeHead> heads;
    for (std::size_t size = 0; size <= 15; ++size) {
        const auto note = Note::fromText(vectorText("tessera-log/checkpoint." + std::to_string(size)));
        REQUIRE(note);
        CHECK(note->signedBy(std::vector{*key})->size() == 1);
        const auto checkpoint = Checkpoint::fromText(note->text);
        REQUIRE(checkpoint);
        CHECK(checkpoint->origin == "example.com/log/testdata");
        CHECK(checkpoint->head == TreeHead{size, tree.frontier.root()});
        heads.push_back(checkpoint->head);
        if (size < 15)
            tree.append(*hashOf(bytesOf(tiles).subspan(size * sizeof(Hash), sizeof(Hash))));
    }
    for (std::size_t later = 1; later <= 15; ++later)
        for (std::size_t earlier = 1; earlier <= later; ++earlier)
            CHECK(isConsistent(heads[earlier], heads[later], *proveConsistency(tree.reader(), earlier, later)));
}

TEST_CASE("The example of the signed-note specification is signed by its key", "[evidence][vectors]")
{
    if (!vectorsAreHere())
        return;
    auto text = vectorText("signed-note/example.vkey");
    while (text.ends_with('\n'))
        text.pop_back();
    const auto key = VerifierKey::fromText(text);
    REQUIRE(key);
    CHECK(toHex(key->id()) == "530d903a");
    const auto note = Note::fromText(vectorText("signed-note/example.note"));
    REQUIRE(note);
    CHECK(note->text == "This is an example message.\n");
    CHECK(note->signedBy(std::vector{*key})->size() == 1);
}

TEST_CASE("All 151 published Ed25519 signatures get the published verdict", "[evidence][vectors]")
{
    if (!vectorsAreHere())
        return;
    const auto file = readJson(vectorText("ed25519/wycheproof-ed25519_test.json"));
    REQUIRE(file);
    int judged = 0;
    for (const auto &group : listAt(*file.value, "testGroups")) {
        const auto key = publicKeyOf(fromHex(wordAt(memberAt(group, "publicKey"), "pk")));
        REQUIRE(key);
        for (const auto &one : listAt(group, "tests")) {
            const auto signature = signatureOf(fromHex(wordAt(one, "sig")));
            const bool holds = signature && verifies(*key, fromHex(wordAt(one, "msg")), *signature);
            INFO(wordAt(one, "comment"));
            CHECK(holds == (wordAt(one, "result") == "valid"));
            ++judged;
        }
    }
    CHECK(judged == 151);
}

TEST_CASE("All 315 published sealings are opened or refused as published", "[evidence][vectors]")
{
    if (!vectorsAreHere())
        return;
    const auto file = readJson(vectorText("aead/wycheproof-xchacha20_poly1305_test.json"));
    REQUIRE(file);
    int judged = 0;
    for (const auto &group : listAt(*file.value, "testGroups"))
        for (const auto &one : listAt(group, "tests")) {
            ++judged;
            const auto key = keyOf(fromHex(wordAt(one, "key")));
            const auto nonce = fromHex(wordAt(one, "iv"));
            const auto sealed = fromHex(wordAt(one, "iv") + wordAt(one, "ct") + wordAt(one, "tag"));
            const auto associated = fromHex(wordAt(one, "aad"));
            const auto plain = fromHex(wordAt(one, "msg"));
            const bool valid = wordAt(one, "result") == "valid";
            INFO(numberAt(one, "tcId"));
            const bool holds = key && nonce.size() == 24 && open(*key, sealed, associated) == plain;
            CHECK(holds == valid);
            if (valid)
                CHECK(sealWith(std::span(nonce).first<24>(), *key, plain, associated) == sealed);
        }
    CHECK(judged == 315);
}

TEST_CASE("Published canonical texts are kept where our subset has them, and refused where not", "[evidence][vectors]")
{
    if (!vectorsAreHere())
        return;
    const auto outputOf = [](const std::string &name) { return vectorText("jcs/output/" + name + ".json"); };
    CHECK(readCanonical(outputOf("arrays")).fault.kind == JsonFault::Kind::NotCanonical); // keys begin with digits
    CHECK(readJson(vectorText("jcs/input/arrays.json")).value->toCanonical() == outputOf("arrays"));
    CHECK(readJson(vectorText("jcs/input/unicode.json")).value->toCanonical() == outputOf("unicode"));
    for (const auto *name : {"structures", "values", "french", "weird", "unicode"}) {
        INFO(name);
        CHECK_FALSE(readCanonical(outputOf(name)));
    }
}
