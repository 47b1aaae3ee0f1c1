// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Figures.h"
#include "commands/Generation.h"
#include "evidence/Bytes.h"
#include "evidence/Proof.h"
#include "journal/Heads.h"
#include "journal/LedgerHead.h"
#include "journal/Verification.h"
#include "storage/Statement.h"
#include "storage/Transaction.h"

#include <QFile>
#include <random>

namespace minutier::bench {

using namespace Qt::StringLiterals;

/// The most memory this program held, in MB.
static double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    must(status.open(QIODevice::ReadOnly) ? Result<>() : Error::storage(u"no /proc"_s));
    for (const auto &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

/// The leaf of a decision as the door wrote it, numbered anew: the same size, another hash.
static std::string numbered(const std::string &leaf, qint64 number)
{
    auto text = leaf;
    const auto digits = QString::number(number).rightJustified(12, u'0').toStdString();
    text.replace(text.find("\"act\":\"") + 7 + 24, 12, digits);
    return text;
}

/// Adds entries as the journal keeps them, without bodies: what a walk over the tree reads.
static void grow(Database &database, const QString &ledger, const std::string &leaf, qint64 count)
{
    Transaction transaction(database);
    auto head = must(LedgerHead::take(database, ledger));
    for (qint64 i = 0; i < count; ++i) {
        const auto text = numbered(leaf, head.size());
        must(Statement(
                 database,
                 u"INSERT INTO journal_entry (ledger, idx, dev, ctr, who, verb, at, leaf) VALUES (?, ?, 'bench', ?, "
                 u"'bench', "
                 "'decision.recorded', '2020-09-03', ?)"_s
        )
                 .bind(ledger, head.size(), head.size(), QString::fromStdString(text))
                 .run());
        must(head.append(text));
    }
    must(transaction.commit());
}

/// One context over messages of the same sizes: the floor of every check.
static double hashing(const std::string &leaf, qint64 count)
{
    evidence::Hasher hasher;
    evidence::Hash last{};
    const auto took = timed([&] {
        for (qint64 i = 0; i < count; ++i) {
            hasher.add(last);
            hasher.add(evidence::bytesOf(std::string_view(leaf).substr(32)));
            last = hasher.finish();
        }
    });
    must(last == evidence::Hash{} ? Result<>(Error::storage(u"nothing was hashed"_s)) : Result<>());
    return took;
}

static void measureProofs(Database &database, const QString &ledger, qint64 size)
{
    const auto nodes = nodesOf(database, ledger);
    const auto root = *must(rootOfLedger(database, ledger, size));
    std::mt19937_64 random(7);
    std::vector<double> made;
    std::vector<double> checked;
    for (int i = 0; i < 500; ++i) {
        const auto index = std::uint64_t(random() % std::uint64_t(size));
        std::optional<evidence::ProofPath> path;
        made.push_back(timed([&] { path = evidence::proveInclusion(nodes, index, std::uint64_t(size)); }));
        const auto leaf = *nodes(0, index);
        bool holds = false;
        checked.push_back(timed([&] { holds = evidence::includes(root, std::uint64_t(size), leaf, index, *path); }));
        must(holds ? Result<>() : Error::storage(u"a proof does not hold"_s));
    }
    tell("proof_made_ms", atMost(made, 0.95));
    tell("proof_checked_ms", atMost(checked, 0.95));
}

int measureLedger(const QString &folder, int count)
{
    auto made = must(Register::create({.folder = folder, .office = u"Bench"_s, .isExample = true}));
    must(generate(*made, {.projects = 1, .meetings = 3, .decisions = 20, .seed = 5}));
    auto &database = made->database();
    const auto ledger =
        must(database.value(u"SELECT ledger FROM journal_entry WHERE verb = 'decision.recorded' LIMIT 1"_s)).toString();
    const auto leaf =
        must(database.value(u"SELECT leaf FROM journal_entry WHERE verb = 'decision.recorded' ORDER BY idx LIMIT 1"_s))
            .toString()
            .toStdString();
    tell("leaf_bytes", double(leaf.size()));
    must(database.execute(u"DROP INDEX journal_entry_by_device"_s)); // all entries of the bench are of one device
    const auto walked = [&](Extent extent) {
        const auto report = must(Verification(database, {}, std::move(extent)).run());
        must(report.isIntact() ? Result<>() : Error::storage(report.differences.first().sentence));
        return report;
    };
    grow(database, ledger, leaf, count / 10);
    (void)walked({.contents = false});
    const auto before = peakMemory();
    grow(database, ledger, leaf, count - count / 10);
    const auto grown = peakMemory();
    CheckedHeads heads;
    const auto walk = timed([&] { heads = walked({.contents = false}).heads; });
    tell("verify_entries_per_s", count / walk * 1000);
    tell("hash_per_s", count / hashing(leaf, count) * 1000);
    tell("verify_memory_mb", peakMemory() - std::max(before, grown));
    std::vector<double> again;
    for (int turn = 0; turn < 20; ++turn) {
        grow(database, ledger, leaf, 1000);
        again.push_back(timed([&] {
            heads = walked({.contents = false, .onlyNew = true, .read = heads, .known = heads}).heads;
        }));
    }
    tell("recheck_ms", atMost(again, 0.5));
    tell("hash_1000_ms", hashing(leaf, 1000));
    measureProofs(database, ledger, qint64(heads.value(ledger).size()));
    return 0;
}

} // namespace minutier::bench
