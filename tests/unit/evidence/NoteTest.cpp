// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Checkpoint.h"
#include "support/Catch.h"

using namespace minutier::evidence;

static SigningKey noteKey(std::uint8_t number)
{
    return SigningKey::fromSeed(*keyOf(Bytes(32, number)));
}

static VerifierKey verifierOf(std::uint8_t number, NoteSigning signing = NoteSigning::Ed25519)
{
    return {"key" + std::to_string(number), signing, noteKey(number).publicKey()};
}

static Note noteOf(std::string text)
{
    Note note{std::move(text), {}};
    note.sign("key1", noteKey(1));
    return note;
}

TEST_CASE("A note that was signed is read back, and its signer known", "[evidence][note]")
{
    auto note = noteOf("a\n\nb\n");
    note.sign("stranger", noteKey(9));
    note.cosign("key2", noteKey(2), 1'606'003'200);
    const auto again = Note::fromText(note.toText());
    REQUIRE(again);
    CHECK(again->text == note.text);
    CHECK(again->signatures == note.signatures);
    const std::vector known{verifierOf(1), verifierOf(2, NoteSigning::Cosignature), verifierOf(3)};
    const auto signers = again->signedBy(known);
    REQUIRE(signers);
    CHECK(*signers == std::vector{known[0], known[1]});
}

TEST_CASE("Who signs twice counts once, and unknown signatures count for nothing", "[evidence][note]")
{
    auto note = noteOf("text\n");
    note.sign("key1", noteKey(1));
    CHECK(note.signedBy(std::vector{verifierOf(1)})->size() == 1);
    CHECK(note.signedBy(std::vector{verifierOf(2)})->empty());
    CHECK(note.signedBy({})->empty());
}

TEST_CASE("A wrong signature of a known key refuses the whole note", "[evidence][note]")
{
    auto note = noteOf("text\n");
    note.cosign("key2", noteKey(2), 7);
    const std::vector known{verifierOf(1), verifierOf(2, NoteSigning::Cosignature)};
    REQUIRE(note.signedBy(known)->size() == 2);
    for (auto &signature : note.signatures)
        for (const std::size_t at : {std::size_t{0}, signature.bytes.size() - 1}) {
            signature.bytes[at] ^= 1U;
            CHECK_FALSE(note.signedBy(known));
            signature.bytes[at] ^= 1U;
        }
    for (auto &signature : note.signatures) {
        const auto whole = signature.bytes;
        for (const std::size_t size : {1U, 7U, 63U, 71U}) {
            signature.bytes.resize(size);
            CHECK_FALSE(note.signedBy(known));
        }
        signature.bytes = whole;
    }
    note.text = "texts\n";
    CHECK_FALSE(note.signedBy(known));
}

TEST_CASE("A text that is no note is refused", "[evidence][note]")
{
    const auto good = noteOf("text\n").toText();
    const auto line = good.substr(good.find("\xe2\x80\x94"));
    REQUIRE(Note::fromText(good));
    std::string crlf = good;
    crlf.insert(crlf.find('\n'), "\r");
    for (const auto &text : std::vector<std::string>{
             std::string(),
             std::string("\n"),
             std::string("text\n"),
             std::string("text\n\n"),
             good.substr(0, good.size() - 1),
             crlf,
             good + "more\n",
             good + "\n",
             "te\x7Fxt" + good,
             "te\xff" + good,
             std::string("t\0", 2) + good,
             "text\n\n- key1 AAAAAAAA\n",
             "text\n\n\xe2\x80\x94 key1\n",
             "text\n\n\xe2\x80\x94  AAAAAAAA\n",
             "text\n\n\xe2\x80\x94 a+b AAAAAAAA\n",
             "text\n\n\xe2\x80\x94 key1 AAAAAA==\n",
             "text\n\n\xe2\x80\x94 key1 AAAAAAA\n",
             "text\n\n\xe2\x80\x94 key1 !!!!\n",
         }) {
        INFO(text);
        CHECK_FALSE(Note::fromText(text));
    }
    auto many = "text\n\n" + line;
    for (int i = 1; i < 16; ++i)
        many += line;
    CHECK(Note::fromText(many));
    CHECK_FALSE(Note::fromText(many + line));
    CHECK_FALSE(Note::fromText(std::string(1'000'001, 'a') + good));
}

TEST_CASE("A name of a key has no space, no plus and no control character", "[evidence][note]")
{
    CHECK(isNoteName("minutier/1/office"));
    CHECK(isNoteName("\xc3\xa9"));
    for (const auto *name :
         {"",
          "a b",
          "a+b",
          "a\nb",
          "a\tb",
          "a\x7F",
          "a\xc2\xa0",
          "a\xe2\x80\xa8",
          "a\xe2\x80\xa9",
          "a\xc2\x85",
          "\xff"}) {
        INFO(name);
        CHECK_FALSE(isNoteName(name));
    }
}

TEST_CASE("A verifier key is read only as it is written", "[evidence][note]")
{
    const auto good = verifierOf(1).toText();
    CHECK(VerifierKey::fromText(good) == verifierOf(1));
    const auto witness = verifierOf(2, NoteSigning::Cosignature);
    CHECK(VerifierKey::fromText(witness.toText()) == witness);
    for (const auto &text : std::vector<std::string>{
             std::string(),
             std::string("name"),
             std::string("name+aabbccdd"),
             good + "A",
             "x" + good,
             good.substr(0, good.size() - 4),
             std::string("+00000000+AQ=="),
             std::string("name+00000000+"),
             std::string("name+00000000+AQ=="),
             std::string("name+00000000+Ag==")}) {
        INFO(text);
        CHECK_FALSE(VerifierKey::fromText(text));
    }
    auto upper = good;
    for (auto at = upper.find('+'); at < upper.rfind('+'); ++at)
        upper[at] = char(std::toupper(upper[at]));
    CHECK((upper == good || !VerifierKey::fromText(upper)));
    // Zero is a point of small order: whoever likes can sign under it.
    CHECK_FALSE(publicKeyOf(Bytes(32, 0)));
    CHECK_FALSE(publicKeyOf(Bytes(31, 1)));
}

TEST_CASE("A head is read only as it is written", "[evidence][note]")
{
    const Checkpoint head{"minutier/1/office", {5, sha256({})}};
    const auto good = head.toText();
    CHECK(Checkpoint::fromText(good) == head);
    for (const auto &text : std::vector<std::string>{
             std::string(),
             std::string("a\n"),
             std::string("a\n5\n"),
             "\n" + good.substr(good.find('\n')),
             good + "extension\n",
             good.substr(0, good.size() - 1),
             good + "\n",
             std::string("a\n5\nAAAA\n"),
             std::string("a\n5\n!\n"),
             std::string("a\nfive\nAAAA\n"),
             std::string("a\n05") + good.substr(good.find("\n", good.find("\n") + 1)),
             std::string("a\n+5") + good.substr(good.find("\n", good.find("\n") + 1)),
             std::string("a\n99999999999999999999") + good.substr(good.find("\n", good.find("\n") + 1))}) {
        INFO(text);
        CHECK_FALSE(Checkpoint::fromText(text));
    }
}

TEST_CASE("A device's signature holds for one command and one device", "[evidence]")
{
    const auto command = sha256({bytesOf("command")});
    const auto signature = signCommand(noteKey(1), command);
    CHECK(verifiesCommand(noteKey(1).publicKey(), command, signature));
    CHECK_FALSE(verifiesCommand(noteKey(2).publicKey(), command, signature));
    CHECK_FALSE(verifiesCommand(noteKey(1).publicKey(), sha256({}), signature));
    CHECK_FALSE(verifies(noteKey(1).publicKey(), command, signature)); // the domain is part of what is signed
    CHECK_FALSE(signatureOf(Bytes(63, 0)));
}
