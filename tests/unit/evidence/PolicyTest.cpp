// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "unit/evidence/SyntheticLedger.h"

using namespace minutier::evidence;
using namespace minutier::evidence::test;

static SigningKey witnessKey(std::uint8_t number)
{
    return SigningKey::fromSeed(*keyOf(Bytes(32, std::uint8_t(100 + number))));
}

static VerifierKey witness(std::uint8_t number)
{
    return {"witness" + std::to_string(number), NoteSigning::Cosignature, witnessKey(number).publicKey()};
}

static std::string replacedIn(std::string text, const std::string &what, const std::string &with)
{
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

TEST_CASE("A policy is read as it was written", "[evidence][policy]")
{
    auto policy = SyntheticLedger().policy();
    policy.cosigners = {witness(1), witness(2)};
    policy.wanted = 1;
    const auto read = readPolicy(policy.toText());
    REQUIRE(read.policy);
    CHECK(*read.policy == policy);
    CHECK(readPolicy(policy.toText() + "\n").policy);
}

TEST_CASE("A policy that is not as it must be is refused, and the place named", "[evidence][policy]")
{
    auto policy = SyntheticLedger().policy();
    policy.cosigners = {witness(1)};
    const auto good = policy.toText();
    const auto key = policy.keys[0].toText();
    const std::vector<std::pair<std::string, std::string>> refused{
        {"", "json"},
        {"[]", "{}"},
        {good + " ", "json"},
        {replacedIn(good, "policy-1", "policy-2"), "format"},
        {replacedIn(good, "\"origin\":\"minutier/office-1\"", "\"origin\":\"\""), "origin"},
        {replacedIn(good, "\"origin\":\"minutier/office-1\"", "\"origin\":\"a b\""), "origin"},
        {replacedIn(good, "\"origin\":\"minutier/office-1\"", "\"origin\":1"), "origin"},
        {replacedIn(good, "[\"" + key + "\"]", "[]"), "keys"},
        {replacedIn(good, "[\"" + key + "\"]", "[\"" + key + "\",\"" + key + "\"]"), "keys"},
        {replacedIn(good, "[\"" + key + "\"]", "[1]"), "keys"},
        {replacedIn(good, "[\"" + key + "\"]", "\"" + key + "\""), "keys"},
        {replacedIn(good, key, "x" + key), "keys"},
        {replacedIn(good, "\"wanted\":0", "\"wanted\":2"), "cosigners.wanted"},
        {replacedIn(good, "\"wanted\":0", "\"wanted\":-1"), "cosigners.wanted"},
        {replacedIn(good, "\"wanted\":0", "\"wanted\":0,\"x\":1"), "cosigners.?"},
        {replacedIn(good, witness(1).toText(), key), "cosigners.keys"},
        {replacedIn(good, "\"id\":\"device-1\"", "\"id\":\"\""), "devices.id"},
        {replacedIn(good, "\"key\":\"", "\"key\":\"A"), "devices.key"},
        {replacedIn(good, toBase64Url(policy.devices[0].key), toBase64Url(Bytes(32, 0))), "devices.key"},
        {replacedIn(good, "\"devices\":[", "\"devices\":[1,"), "devices"},
    };
    for (const auto &[text, place] : refused) {
        INFO(text);
        const auto read = readPolicy(text);
        CHECK_FALSE(read.policy);
        CHECK(read.fault == place);
    }
    auto twice = policy;
    twice.devices.push_back(twice.devices[0]);
    CHECK(readPolicy(twice.toText()).fault == "devices.id");
    // The same key under another name would be counted as two cosigners.
    auto renamed = policy;
    renamed.cosigners.push_back({"other", NoteSigning::Ed25519, witness(1).key});
    CHECK(readPolicy(renamed.toText()).fault == "cosigners.keys");
}

TEST_CASE("Cosigners are counted once each, and the office is none of them", "[evidence][policy]")
{
    const auto ledger = validatedPlan();
    auto policy = ledger.policy();
    policy.cosigners = {witness(1), witness(2), witness(3)};
    policy.wanted = 2;
    auto bundle = ledger.draft({"version", "version-1"}, 0).bundle();
    auto note = *Note::fromText(bundle.head);
    const auto outcome = [&] {
        bundle.head = note.toText();
        return examine(bundle.toText(), policy).report;
    };
    CHECK(outcome().outcome() == Outcome::PolicyNotMet);
    CHECK(outcome().has(Code::CosignersMissing));
    note.cosign("witness1", witnessKey(1), 1'606'003'200);
    note.cosign("witness1", witnessKey(1), 1'606'003'201);
    note.sign("minutier/office-1", ledger.office);
    note.cosign("stranger", witnessKey(9), 1'606'003'200);
    CHECK(outcome().has(Code::CosignersMissing));
    note.cosign("witness3", witnessKey(3), 1'606'003'200);
    const auto met = outcome();
    CHECK(met.outcome() == Outcome::Verified);
    CHECK(met.has(Code::Cosigned));
    note.cosign("witness2", witnessKey(1), 1'606'003'200);
    CHECK(outcome().outcome() == Outcome::Verified); // a key under another's name is nobody's
    note.signatures.push_back(note.signatures.back());
    note.signatures.back().name = "witness2";
    note.signatures.back().id = witness(2).id();
    CHECK(outcome().has(Code::HeadSignatureWrong));
}

TEST_CASE("A device's signature is worth what the policy says of the device", "[evidence][policy]")
{
    auto ledger = validatedPlan();
    auto policy = ledger.policy();
    const auto text = wholeBundle(ledger);
    CHECK(examine(text, policy).report.has(Code::DeviceProved));
    policy.devices.clear();
    const auto unknown = examine(text, policy).report;
    CHECK_FALSE(unknown.has(Code::DeviceProved));
    CHECK(unknown.has(Code::DeviceUnproved));
    CHECK(unknown.outcome() == Outcome::Verified);
    policy.devices = {{"device-1", witnessKey(1).publicKey()}};
    const auto wrong = examine(text, policy).report;
    CHECK(wrong.outcome() == Outcome::Contradiction);
    CHECK(wrong.firstDifference()->code == Code::DeviceWrong);
    CHECK(wrong.firstDifference()->values.front().second == "0");

    SyntheticLedger silent;
    silent.devicesSign = false;
    silent.add("note.added", {});
    const auto attested = examine(silent.draft({"entry", "0"}, 0).toText(), silent.policy()).report;
    CHECK(attested.outcome() == Outcome::Verified);
    CHECK(attested.has(Code::DeviceUnproved));
    for (const auto *signature : {"AAAA", "!"}) {
        auto leaf = silent.leaves[0];
        leaf.replace(leaf.find("\"sig\":\"\""), 8, std::string("\"sig\":\"") + signature + '"');
        SyntheticLedger falselySigned;
        falselySigned.addLeaf(leaf);
        const auto report = examine(falselySigned.draft({"entry", "0"}, 0).toText(), silent.policy()).report;
        CHECK(report.has(Code::DeviceWrong));
    }
}
