// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/LedgerHead.h"

#include "core/Say.h"
#include "storage/Dialect.h"
#include "storage/Statement.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<LedgerHead> LedgerHead::take(Database &database, const QString &ledger)
{
    auto read =
        Statement(database, u"SELECT size, frontier FROM ledger WHERE id = ?"_s + lockForUpdate(database.engine()))
            .bind(ledger)
            .first<std::pair<qint64, QByteArray>>([](const Row &row) { return std::pair(row.integer(0), row.bytes(1)); }
            );
    if (!read)
        return read.error();
    LedgerHead head(database, ledger, !*read);
    if (!*read)
        return head;
    const auto &[size, bytes] = **read;
    const auto frontier = evidence::Frontier::fromBytes(
        std::uint64_t(size), {reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())}
    );
    if (!frontier)
        return Error::storage(
            Say::tr("The head of the journal is damaged. Run “minutierctl verify”, and restore a backup."), ledger
        );
    head.m_frontier = *frontier;
    return head;
}

Result<> LedgerHead::begin()
{
    if (!m_isNew)
        return {};
    m_isNew = false;
    const auto made =
        Statement(m_database, u"INSERT INTO ledger (size, root, frontier, id) VALUES (?, ?, ?, ?)"_s)
            .bind(qint64(0), QString::fromStdString(evidence::toBase64(m_frontier.root())), QByteArray(""), m_ledger)
            .run();
    return made ? Result<>() : made.error();
}

Result<> LedgerHead::append(const std::string &leaf)
{
    Result<> kept;
    m_frontier.append(
        evidence::leafHash(evidence::bytesOf(leaf)),
        [&](unsigned level, std::uint64_t index, const evidence::Hash &hash) {
            if (kept)
                kept = keepNode(level, index, hash);
        }
    );
    if (!kept)
        return kept;
    const auto bytes = m_frontier.toBytes();
    const auto written = Statement(m_database, u"UPDATE ledger SET size = ?, root = ?, frontier = ? WHERE id = ?"_s)
                             .bind(
                                 size(),
                                 QString::fromStdString(evidence::toBase64(m_frontier.root())),
                                 QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())),
                                 m_ledger
                             )
                             .run();
    return written ? Result<>() : written.error();
}

Result<> LedgerHead::keepNode(unsigned level, std::uint64_t index, const evidence::Hash &hash)
{
    const QByteArray bytes(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size()));
    const auto written =
        Statement(m_database, u"INSERT INTO journal_node (ledger, level, idx, hash) VALUES (?, ?, ?, ?)"_s)
            .bind(m_ledger, int(level), qint64(index), bytes)
            .run();
    return written ? Result<>() : written.error();
}

} // namespace minutier
