// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/RegisterPerson.h"
#include "domain/PublicKey.h"
#include "evidence/Examination.h"
#include "journal/Heads.h"
#include "journal/Verification.h"
#include "queries/evidence/Proof.h"
#include "storage/Statement.h"
#include "support/PlanSession.h"

using namespace minutier;

namespace {

/// A validated plan in a register whose office signs heads.
struct SignedPlan : PlanSession
{
    SignedPlan()
        : key(evidence::SigningKey::fromSeed(evidence::newKey()))
    {
        validate();
        REQUIRE_OK(Statement(database(), u"UPDATE office SET public_key = ?"_s).bind(toText(key.publicKey())).run());
        ledger = project().toString();
    }
    /// Lays the guard of a table aside, as whoever holds the file can.
    void unguard(const QString &table) const
    {
        const auto on = database().engine() == Engine::Sqlite ? QString() : u" ON "_s + table;
        REQUIRE_OK(database().execute(u"DROP TRIGGER %1_stays%2"_s.arg(table, on)));
    }
    [[nodiscard]] SignedHead head() const { return *signHead(database(), ledger, key); }
    [[nodiscard]] evidence::Policy policy() const
    {
        return *evidence::readPolicy(makePolicy(database())->toStdString()).policy;
    }
    [[nodiscard]] QByteArray proof(const SignedHead &under) const
    {
        return *makeProof(
            database(), {.entity = u"version"_s, .ledger = ledger, .id = version.uuid(), .lang = u"en"_s}, under
        );
    }

    evidence::SigningKey key;
    QString ledger;
};

} // namespace

TEST_CASE("The proof of a validated plan is verified by whoever holds the policy", "[feature][evidence]")
{
    SignedPlan reg;
    const auto examined = evidence::examine(reg.proof(reg.head()).toStdString(), reg.policy());
    CHECK(examined.report.outcome() == evidence::Outcome::Verified);
}

TEST_CASE("A proof made after the plan was touched past the register is no proof", "[feature][evidence]")
{
    SignedPlan reg;
    reg.unguard(u"journal_body"_s);
    REQUIRE_OK(reg.database().execute(
        u"UPDATE journal_body SET body = replace(body, 'Workshops with the judiciary', 'Cars for the office')"_s
    ));
    const auto examined = evidence::examine(reg.proof(reg.head()).toStdString(), reg.policy());
    CHECK(examined.report.outcome() == evidence::Outcome::Contradiction);
}

TEST_CASE("Another office's key signs nothing here", "[feature][evidence]")
{
    SignedPlan reg;
    CHECK_FALSE(signHead(reg.database(), reg.ledger, evidence::SigningKey::fromSeed(evidence::newKey())));
}

TEST_CASE("A register older than a head it signed is not signed again, and says so", "[feature][evidence]")
{
    SignedPlan reg;
    (void)reg.head();
    reg.unguard(u"signed_head"_s);
    REQUIRE_OK(Statement(reg.database(), u"UPDATE signed_head SET size = size + 1"_s).run());
    CHECK_FALSE(signHead(reg.database(), reg.ledger, reg.key));
    CHECK_FALSE(Verification(reg.database()).run()->isIntact());
}

TEST_CASE("A subtree changed in the store is found", "[feature][evidence]")
{
    SignedPlan reg;
    reg.unguard(u"journal_node"_s);
    REQUIRE_OK(reg.database().execute(
        u"UPDATE journal_node SET hash = (SELECT hash FROM journal_node WHERE level = 0 AND idx = 0 LIMIT 1) "
        "WHERE level = 1 AND idx = 1"_s
    ));
    CHECK_FALSE(Verification(reg.database()).run()->isIntact());
}

TEST_CASE("The tree and what was signed cannot be changed by mistake", "[feature][evidence]")
{
    SignedPlan reg;
    (void)reg.head();
    for (const auto &sql :
         {u"UPDATE journal_node SET hash = hash"_s,
          u"DELETE FROM journal_node"_s,
          u"UPDATE signed_head SET note = ''"_s,
          u"DELETE FROM signed_head"_s})
        CHECK_FALSE(reg.database().execute(sql));
}
