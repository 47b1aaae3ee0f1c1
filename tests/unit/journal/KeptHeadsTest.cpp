// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/KeptHeads.h"
#include "domain/PublicKey.h"
#include "storage/LocalStore.h"
#include "storage/Statement.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

#include <QTemporaryDir>

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

/// A register with a session, and the store of the machine that checks it.
struct CheckedRegister : TestRegister
{
    CheckedRegister()
        : local(*LocalStore::open(room.filePath(u"local.db"_s)))
    {
        meeting = TestRegister::meeting(MeetingState::InSession);
        decision(meeting, u"The plan is good."_s);
    }
    [[nodiscard]] VerificationReport check(Extent extent = {}) const
    {
        const auto kept = *KeptHeads::of(database(), *local);
        extent.known = kept.known;
        extent.read = kept.read;
        const auto report = Verification(database(), {}, extent).run();
        REQUIRE_OK(report);
        return *report;
    }
    void keep(const CheckedHeads &heads) const { REQUIRE_OK((KeptHeads{heads, heads}.keep(database(), *local))); }
    void keep() const { keep(check().heads); }
    void past(const QString &sql) const
    {
        const auto on = database().engine() == Engine::Sqlite ? QString() : u" ON journal_entry"_s;
        REQUIRE_OK(database().execute(u"DROP TRIGGER journal_entry_stays"_s + on));
        REQUIRE_OK(database().execute(sql));
    }

    QTemporaryDir room;
    std::unique_ptr<LocalStore> local;
    MeetingId meeting;
};

} // namespace

TEST_CASE("A check of what is new reads the new entries alone", "[journal][heads]")
{
    CheckedRegister reg;
    reg.keep();
    const auto before = reg.entries();
    CHECK(reg.check({.onlyNew = true}).entries == 0);
    reg.decision(reg.meeting, u"Another one."_s);
    const auto found = reg.check({.onlyNew = true});
    CHECK(found.isIntact());
    CHECK(found.entries == reg.entries() - before);
    CHECK(found.rows == 0);
}

TEST_CASE("A new entry that was changed is found by the check of what is new", "[journal][heads]")
{
    CheckedRegister reg;
    reg.keep();
    reg.decision(reg.meeting, u"Another one."_s);
    const bool contents = GENERATE(true, false);
    reg.past(u"UPDATE journal_entry SET leaf = replace(leaf, 'decision.recorded', 'decision.forgotten')"_s);
    CHECK_FALSE(reg.check({.contents = contents, .onlyNew = true}).isIntact());
}

TEST_CASE("A register that does not go on from what was checked here is named", "[journal][heads]")
{
    CheckedRegister reg;
    auto heads = reg.check().heads;
    const auto changed = GENERATE(0, 1, 2);
    auto &head = heads[heads.keys().first()];
    if (changed == 0) // one entry more: the copy in its place is older
        head.append(evidence::leafHash({}));
    else if (changed == 1) // another history of the same length
        head = evidence::Frontier();
    if (changed == 1)
        for (qint64 i = 0; i < reg.check().entries; ++i)
            head.append(evidence::leafHash({}));
    if (changed == 2) // a ledger that is gone
        heads.insert(u"gone"_s, head);
    reg.keep(heads);
    const bool onlyNew = GENERATE(true, false);
    CHECK_FALSE(reg.check({.onlyNew = onlyNew}).isIntact());
}

TEST_CASE("No head is signed that does not go on from one that was signed here", "[journal][heads]")
{
    CheckedRegister reg;
    const auto key = evidence::SigningKey::fromSeed(evidence::newKey());
    REQUIRE_OK(Statement(reg.database(), u"UPDATE office SET public_key = ?"_s).bind(toText(key.publicKey())).run());
    const auto ledger = reg.project().toString();
    const auto signedHead = signKeptHead(reg.database(), *reg.local, ledger, key);
    REQUIRE_OK(signedHead);
    auto kept = KeptHeads::of(reg.database(), *reg.local)->known;
    CHECK(qint64(kept.value(ledger).size()) == signedHead->size);
    reg.decision(reg.meeting, u"Another one."_s);
    REQUIRE_OK(signKeptHead(reg.database(), *reg.local, ledger, key));
    // The machine remembers more than the register holds: an older copy was put in its place.
    kept[ledger].append(evidence::leafHash({}));
    reg.keep(kept);
    const auto refused = signKeptHead(reg.database(), *reg.local, ledger, key);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Conflict);
}

TEST_CASE("Another office's register has its own kept heads", "[journal][heads]")
{
    CheckedRegister reg;
    reg.keep();
    REQUIRE(!KeptHeads::of(reg.database(), *reg.local)->known.isEmpty());
    const auto key = evidence::SigningKey::fromSeed(evidence::newKey());
    REQUIRE_OK(Statement(reg.database(), u"UPDATE office SET public_key = ?"_s).bind(toText(key.publicKey())).run());
    CHECK(KeptHeads::of(reg.database(), *reg.local)->known.isEmpty());
}

TEST_CASE("An entry is not signed by a machine that did not sign it", "[journal][signatures]")
{
    CheckedRegister reg;
    CHECK(reg.check({.signatures = true}).withoutSignature == reg.entries());
    const auto machine = evidence::SigningKey::fromSeed(evidence::newKey());
    reg.commands().signWith(machine);
    reg.decision(reg.meeting, u"Signed."_s);
    const auto unsignedEntries = reg.check({.signatures = false}).withoutSignature;
    CHECK(unsignedEntries == 0);
    const auto keyOf = [&](const evidence::SigningKey &key) {
        REQUIRE_OK(Statement(reg.database(), u"UPDATE device SET public_key = ?"_s).bind(toText(key.publicKey())).run()
        );
    };
    const auto says = [&](const QString &words) {
        const auto report = reg.check({.signatures = true});
        return std::ranges::any_of(report.differences, [&](const auto &one) { return one.sentence.contains(words); });
    };
    keyOf(machine);
    CHECK_FALSE(says(u"was not signed by"_s));
    keyOf(evidence::SigningKey::fromSeed(evidence::newKey()));
    CHECK(says(u"was not signed by"_s));
}

TEST_CASE("What was checked is known where the keys are not", "[journal][heads]")
{
    CheckedRegister reg;
    reg.keep();
    REQUIRE_OK(reg.local->sealWith(evidence::newKey()));
    const auto elsewhere = LocalStore::open(reg.room.filePath(u"local.db"_s));
    REQUIRE_OK(elsewhere);
    CHECK_FALSE(KeptHeads::of(reg.database(), **elsewhere)->known.isEmpty());
}

TEST_CASE("A head that was signed here and is gone is named, whoever took it out", "[journal][heads]")
{
    CheckedRegister reg;
    const auto key = evidence::SigningKey::fromSeed(evidence::newKey());
    REQUIRE_OK(Statement(reg.database(), u"UPDATE office SET public_key = ?"_s).bind(toText(key.publicKey())).run());
    const auto ledger = reg.project().toString();
    REQUIRE_OK(signKeptHead(reg.database(), *reg.local, ledger, key));
    const auto first = reg.entries();
    reg.decision(reg.meeting, u"Another one."_s);
    REQUIRE_OK(signKeptHead(reg.database(), *reg.local, ledger, key));
    CHECK(reg.entries() > first);
    CHECK(headsGone(reg.database(), *reg.local)->isEmpty());
    const bool sqlite = reg.database().engine() == Engine::Sqlite;
    REQUIRE_OK(reg.database().execute(
        sqlite ? u"DROP TRIGGER signed_head_remains"_s : u"DROP TRIGGER signed_head_stays ON signed_head"_s
    ));
    // Not the newest, which every later signature would miss anyway.
    REQUIRE_OK(reg.database().execute(u"DELETE FROM signed_head WHERE size = (SELECT min(size) FROM signed_head)"_s));
    const auto gone = headsGone(reg.database(), *reg.local);
    REQUIRE(gone->size() == 1);
    CHECK(gone->first().ledger == ledger);
    CHECK(gone->first().entity == u"signed_head"_s);
}
