// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Verification.h"

#include "core/Say.h"
#include "journal/VerifiedFile.h"
#include "journal/VerifiedHeads.h"
#include "journal/VerifiedRows.h"
#include "journal/VerifiedSignatures.h"
#include "journal/VerifiedTree.h"
#include "storage/Dialect.h"
#include "storage/Statement.h"
#include "storage/Transaction.h"

#include <QCryptographicHash>
#include <limits>

namespace minutier {

using namespace Qt::StringLiterals;

constexpr int mostDifferences = 20;

Verification::Verification(Database &database, Progress progress, Extent extent)
    : m_database(database)
    , m_progress(std::move(progress))
    , m_extent(std::move(extent))
{}

bool Verification::goOn()
{
    if (m_progress && !m_progress(m_report.entries + m_report.rows, m_total))
        m_report.cancelled = true;
    return !m_report.cancelled && m_report.differences.size() < mostDifferences;
}

bool Verification::found(Difference difference)
{
    // A number of an entry alone names nothing: each project has its own.
    if (!difference.ledger.isEmpty() && (difference.index >= 0 || difference.entity == "ledger"_L1)) {
        const auto code = Statement(m_database, u"SELECT code FROM project WHERE id = ?"_s)
                              .bind(difference.ledger)
                              .first<QString>([](const Row &row) { return row.text(0); });
        difference.sentence = (code && *code ? **code : Say::tr("Office")) + u": "_s + difference.sentence;
    }
    m_report.differences.append(std::move(difference));
    return goOn();
}

Result<VerificationReport> Verification::run()
{
    const Snapshot moment(m_database);
    if (!moment.begun())
        return moment.begun().error();
    if (auto scripts = checkScripts(); !scripts)
        return scripts.error();
    if (auto erased = readErased(); !erased)
        return erased.error();
    if (auto ledgers = checkLedgers(); !ledgers)
        return ledgers.error();
    QList<Result<> (Verification::*)()> steps{&Verification::checkSecrets};
    if (m_extent.contents && !m_extent.onlyNew)
        steps << &Verification::checkCounters << &Verification::checkTables << &Verification::checkDocuments
              << &Verification::checkFile;
    for (auto step : steps)
        if (auto checked = (this->*step)(); !checked)
            return checked.error();
    return m_report;
}

Result<> Verification::checkLedgers()
{
    auto ledgers =
        Statement(m_database, u"SELECT id, size FROM ledger ORDER BY id"_s)
            .rows<std::pair<QString, qint64>>([](const Row &row) { return std::pair(row.text(0), row.integer(1)); });
    if (!ledgers)
        return ledgers.error();
    for (const auto &[ledger, size] : *ledgers)
        m_total +=
            (m_extent.onlyNew ? size - qint64(m_extent.read.value(ledger).size()) : size) * (m_extent.contents ? 2 : 1);
    for (const auto &[ledger, size] : *ledgers)
        if (auto checked = checkLedger(ledger); !checked)
            return checked.error();
    for (const auto &[ledger, head] : m_extent.known.asKeyValueRange())
        if (!m_report.heads.contains(ledger) && goOn())
            (void)foundOlder(ledger, head);
    return {};
}

bool Verification::foundOlder(const QString &ledger, const evidence::Frontier &known)
{
    return found(
        {ledger,
         -1,
         u"ledger"_s,
         ledger,
         Say::tr("This is not what was checked here before: the first %1 entries of the ledger were changed, or an "
                 "older copy was put in the place of the register.")
             .arg(known.size())}
    );
}

Result<> Verification::checkAll(const Result<QList<Difference>> &wrong)
{
    if (!wrong)
        return wrong.error();
    for (const auto &difference : *wrong)
        if (!found(difference))
            break;
    return {};
}

Result<> Verification::checkScripts()
{
    return checkAll(wrongScripts(m_database));
}

Result<> Verification::checkFile()
{
    return m_report.isIntact() ? checkAll(wrongFile(m_database)) : Result<>();
}

Result<> Verification::checkLedger(const QString &ledger)
{
    const auto known = m_extent.known.value(ledger);
    const auto before = m_extent.onlyNew ? m_extent.read.value(ledger) : evidence::Frontier();
    const auto from = qint64(before.size());
    EntryChecker entries(m_database, ledger, m_erased, from);
    TreeChecker tree(m_database, ledger, before, known);
    std::optional<SignatureChecker> signatures;
    if (m_extent.signatures)
        if (const auto &begun = signatures.emplace(m_database).begun(); !begun)
            return begun;
    const auto columns =
        bytesOfText("leaf"_L1, m_database.engine()) + (m_extent.contents ? u", dev, ctr, who, verb, at"_s : QString());
    auto walked =
        Statement(
            m_database, u"SELECT idx, %1 FROM journal_entry WHERE ledger = ? AND idx >= ? ORDER BY idx"_s.arg(columns)
        )
            .bind(ledger, from > 0 ? from : std::numeric_limits<qint64>::min())
            .each([&](const Row &row) {
                const auto leaf = row.bytes(1);
                tree.add(leaf);
                ++m_report.entries;
                if (const auto wrong = entries.check(row, leaf, m_extent.contents))
                    return found(*wrong);
                if (!signatures)
                    return goOn();
                const auto unsound = signatures->wrongIn(row.integer(0), leaf);
                return unsound ? found({ledger, row.integer(0), {}, {}, *unsound}) : goOn();
            });
    if (!walked)
        return walked;
    for (const auto &[entity, count] : entries.made().asKeyValueRange())
        m_made[entity] += count;
    m_report.unopened += entries.unopened();
    if (signatures)
        m_report.withoutSignature += signatures->withoutSignature();
    if (m_report.cancelled)
        return {};
    m_report.heads.insert(ledger, tree.frontier());
    const auto misplaced = tree.firstDifference();
    if (!misplaced)
        return misplaced.error();
    if (*misplaced)
        (void)found({ledger, -1, u"ledger"_s, ledger, **misplaced});
    if (!tree.goesOn())
        (void)foundOlder(ledger, known);
    return {};
}

Result<> Verification::readErased()
{
    return Statement(m_database, u"SELECT id FROM person WHERE erased_on IS NOT NULL"_s).each([this](const Row &row) {
        m_erased.insert(row.text(0));
        return true;
    });
}

Result<> Verification::checkSecrets()
{
    if (auto heads = checkAll(wrongHeads(m_database)); !heads)
        return heads;
    return checkAll(wrongKeys(m_database, m_erased));
}

Result<> Verification::checkCounters()
{
    return Statement(m_database, u"SELECT dev, count(*), min(ctr), max(ctr) FROM journal_entry GROUP BY dev"_s)
        .each([this](const Row &row) {
            if (row.integer(2) != 1 || row.integer(3) != row.integer(1))
                return found({
                    {},
                    -1,
                    u"device"_s,
                    row.text(0),
                    Say::tr("Commands of device %1 are missing from the journal.").arg(row.text(0)),
                });
            return true;
        });
}

Result<> Verification::checkTables()
{
    for (const auto *table : allTables()) {
        if (m_report.cancelled)
            return {};
        RowChecker checker(m_database, *table);
        qint64 count = 0;
        auto walked = checker.each([&](const std::optional<Difference> &wrong) {
            ++m_report.rows;
            ++count;
            return wrong ? found(*wrong) : goOn();
        });
        if (!walked)
            return walked;
        if (m_report.differences.size() < mostDifferences && !m_report.cancelled &&
            count != m_made.value(table->name())) {
            auto gone = checker.missing();
            if (!gone)
                return gone.error();
            for (const auto &wrong : *gone)
                (void)found(wrong);
        }
    }
    return {};
}

Result<> Verification::checkDocuments()
{
    QHash<QString, QString> wanted;
    auto read = Statement(m_database, u"SELECT sha256, id FROM document"_s).each([&wanted](const Row &row) {
        wanted.insert(row.text(0), row.text(1));
        return true;
    });
    if (!read)
        return read;
    const auto differs = [this](const QString &id, const QString &sha256) {
        return found(
            {{},
             -1,
             u"document"_s,
             id,
             Say::tr("The bytes of file %1 are not the ones that were added.").arg(sha256.left(12))}
        );
    };
    auto hashes = wanted.keys();
    std::ranges::sort(hashes);
    for (const auto &sha256 : hashes) {
        QCryptographicHash digest(QCryptographicHash::Sha256);
        qint64 expected = 0;
        bool inOrder = true;
        auto bytes =
            Statement(m_database, u"SELECT position, bytes FROM document_chunk WHERE sha256 = ? ORDER BY position"_s)
                .bind(sha256)
                .each([&](const Row &row) {
                    inOrder = inOrder && row.integer(0) == expected++;
                    digest.addData(row.bytes(1));
                    return true;
                });
        if (!bytes)
            return bytes;
        ++m_report.documents;
        if ((!inOrder || QString::fromLatin1(digest.result().toHex()) != sha256) &&
            !differs(wanted.value(sha256), sha256))
            return {};
        if (!goOn())
            return {};
    }
    return Statement(
               m_database,
               u"SELECT DISTINCT sha256 FROM document_chunk WHERE sha256 NOT IN (SELECT sha256 FROM document)"_s
    )
        .each([&](const Row &row) { return differs({}, row.text(0)); });
}

} // namespace minutier
