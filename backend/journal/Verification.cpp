// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Verification.h"

#include "core/Say.h"
#include "evidence/Merkle.h"
#include "journal/VerifiedHeads.h"
#include "journal/VerifiedRows.h"
#include "storage/Migrator.h"
#include "storage/Statement.h"

#include <QCryptographicHash>

namespace minutier {

using namespace Qt::StringLiterals;

constexpr int mostDifferences = 20;

Verification::Verification(Database &database, Progress progress)
    : m_database(database)
    , m_progress(std::move(progress))
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
    if (difference.index >= 0 && !difference.ledger.isEmpty()) {
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
    if (auto scripts = checkScripts(); !scripts)
        return scripts.error();
    if (auto erased = readErased(); !erased)
        return erased.error();
    auto ledgers =
        Statement(m_database, u"SELECT id, size FROM ledger ORDER BY id"_s)
            .rows<std::pair<QString, qint64>>([](const Row &row) { return std::pair(row.text(0), row.integer(1)); });
    if (!ledgers)
        return ledgers.error();
    for (const auto &[ledger, size] : *ledgers)
        m_total += size * 2;
    for (const auto &[ledger, size] : *ledgers)
        if (auto checked = checkLedger(ledger); !checked)
            return checked.error();
    for (auto step :
         {&Verification::checkSecrets,
          &Verification::checkCounters,
          &Verification::checkTables,
          &Verification::checkDocuments,
          &Verification::checkSchema})
        if (auto checked = (this->*step)(); !checked)
            return checked.error();
    return m_report;
}

Result<> Verification::checkScripts()
{
    QHash<QString, QString> ran;
    auto read = Statement(m_database, u"SELECT name, sha256, number FROM migration"_s).each([&ran](const Row &row) {
        ran.insert(row.text(0), row.text(1) + u' ' + QString::number(row.integer(2)));
        return true;
    });
    if (!read)
        return read;
    const auto scripts = migrationScripts(m_database.engine());
    for (const auto &script : scripts)
        if (ran.take(script.name) != script.sha256() + u' ' + QString::number(script.number))
            (void)found(
                {{},
                 -1,
                 u"migration"_s,
                 script.name,
                 Say::tr("The list of table scripts was changed: %1.").arg(script.name)}
            );
    for (const auto &name : ran.keys())
        (void)found({{}, -1, u"migration"_s, name, Say::tr("The list of table scripts was changed: %1.").arg(name)});
    return {};
}

/// Every table, index, trigger and view of a database of SQLite, by name.
static Result<QMap<QString, QString>> schemaOf(Database &database)
{
    QMap<QString, QString> schema;
    const auto read =
        Statement(
            database,
            u"SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s
        )
            .each([&schema](const Row &row) {
                schema.insert(row.text(0), row.text(1));
                return true;
            });
    return read ? Result(schema) : read.error();
}

Result<> Verification::checkSchema()
{
    if (m_database.engine() != Engine::Sqlite || !m_report.differences.isEmpty())
        return {};
    auto fresh = Database::openMemory();
    if (!fresh)
        return fresh.error();
    if (auto made = Migrator(**fresh).migrate(); !made)
        return made;
    auto expected = schemaOf(**fresh);
    const auto here = schemaOf(m_database);
    if (!expected || !here)
        return expected ? here.error() : expected.error();
    for (auto part = here->cbegin(); part != here->cend(); ++part)
        if (!expected->contains(part.key()) || expected->take(part.key()) != part.value())
            (void)found(
                {{}, -1, u"schema"_s, part.key(), Say::tr("The file was rebuilt outside Minutier: %1.").arg(part.key())}
            );
    for (const auto &missing : expected->keys())
        (void)found(
            {{}, -1, u"schema"_s, missing, Say::tr("The file was rebuilt outside Minutier: %1 is gone.").arg(missing)}
        );
    return {};
}

Result<> Verification::checkLedger(const QString &ledger)
{
    evidence::Frontier frontier;
    EntryChecker checker(m_database, ledger, m_erased);
    TreeChecker tree(m_database, ledger);
    auto walked =
        Statement(
            m_database, u"SELECT idx, dev, ctr, who, verb, at, leaf FROM journal_entry WHERE ledger = ? ORDER BY idx"_s
        )
            .bind(ledger)
            .each([&](const Row &row) {
                const auto leaf = row.text(6).toStdString();
                frontier.append(evidence::leafHash(evidence::bytesOf(leaf)), tree.visitor());
                ++m_report.entries;
                if (const auto wrong = checker.check(row, leaf))
                    return found(*wrong);
                return goOn();
            });
    if (!walked)
        return walked;
    for (const auto &[entity, count] : checker.made().asKeyValueRange())
        m_made[entity] += count;
    m_report.unopened += checker.unopened();
    if (m_report.cancelled)
        return {};
    const auto misplaced = tree.firstDifference();
    if (!misplaced)
        return misplaced.error();
    if (*misplaced)
        (void)found({ledger, -1, u"journal_node"_s, ledger, **misplaced});
    auto head = Statement(m_database, u"SELECT size, root, frontier FROM ledger WHERE id = ?"_s)
                    .bind(ledger)
                    .each([&](const Row &row) {
                        const auto bytes = frontier.toBytes();
                        const QByteArray edge(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
                        if (row.integer(0) != qint64(frontier.size()) ||
                            row.text(1).toStdString() != evidence::toBase64(frontier.root()) || row.bytes(2) != edge)
                            (void)found({
                                ledger,
                                -1,
                                u"ledger"_s,
                                ledger,
                                Say::tr("The head of ledger %1 does not match its %2 entries.")
                                    .arg(ledger)
                                    .arg(frontier.size()),
                            });
                        return true;
                    });
    return head;
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
    for (const auto &wrong : {wrongHeads(m_database), wrongKeys(m_database, m_erased)}) {
        if (!wrong)
            return wrong.error();
        for (const auto &difference : *wrong)
            (void)found(difference);
    }
    return {};
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
