// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/evidence/EntryEvidence.h"
#include "domain/PublicKey.h"
#include "journal/Heads.h"
#include "queries/evidence/LedgerStates.h"
#include "storage/Statement.h"
#include "support/PlanSession.h"

#include <algorithm>

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

/// A register whose office holds a key, with some entries about a project.
struct KeyedRegister : PlanSession
{
    KeyedRegister()
        : key(evidence::SigningKey::fromSeed(evidence::newKey()))
    {
        REQUIRE_OK(Statement(database(), u"UPDATE office SET public_key = ?"_s).bind(toText(key.publicKey())).run());
        ledger = project().toString();
    }
    [[nodiscard]] LedgerState state() const
    {
        const auto states = readLedgerStates(database());
        REQUIRE(states);
        const auto found = std::ranges::find(*states, ledger, &LedgerState::ledger);
        REQUIRE(found != states->end());
        return *found;
    }

    evidence::SigningKey key;
    QString ledger;
};

} // namespace

TEST_CASE("An entry is not under a signed head until one is signed, and then it is", "[feature][evidence]")
{
    KeyedRegister reg;
    auto entry = readEntryEvidence(reg.database(), reg.ledger, 0);
    REQUIRE(entry);
    CHECK_FALSE(entry->included);
    CHECK(entry->headSize == 0);
    CHECK(entry->digest.size() == 64);

    const auto head = signHead(reg.database(), reg.ledger, reg.key);
    REQUIRE(head);
    entry = readEntryEvidence(reg.database(), reg.ledger, 0);
    CHECK(entry->included);
    CHECK(entry->headSize == head->size);
    CHECK(entry->size == head->size);
    CHECK(entry->headAt.isValid());
}

TEST_CASE("What was entered after the signed head is said not to be under it", "[feature][evidence]")
{
    KeyedRegister reg;
    const auto head = signHead(reg.database(), reg.ledger, reg.key);
    reg.validate();
    const auto entry = readEntryEvidence(reg.database(), reg.ledger, head->size);
    REQUIRE(entry);
    CHECK_FALSE(entry->included);
    CHECK(entry->headSize == head->size);
    CHECK(reg.state().signedSize == head->size);
    CHECK(reg.state().size > head->size);
}

TEST_CASE("An entry that is not there proves nothing", "[feature][evidence]")
{
    KeyedRegister reg;
    const auto entry = readEntryEvidence(reg.database(), reg.ledger, 1'000'000);
    REQUIRE_FALSE(entry);
    CHECK(entry.error().kind == Error::Kind::NotFound);
}

TEST_CASE("A head whose note was exchanged counts as no signature", "[feature][evidence]")
{
    KeyedRegister reg;
    REQUIRE(signHead(reg.database(), reg.ledger, reg.key));
    CHECK(reg.state().signedSize == reg.state().size);
    const auto on = reg.database().engine() == Engine::Sqlite ? QString() : u" ON signed_head"_s;
    REQUIRE_OK(reg.database().execute(u"DROP TRIGGER signed_head_stays"_s + on));
    REQUIRE_OK(Statement(reg.database(), u"UPDATE signed_head SET note = 'x'"_s).run());
    CHECK(reg.state().signedSize == 0);
    CHECK_FALSE(readEntryEvidence(reg.database(), reg.ledger, 0)->included);
}
