// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/VerifiedTree.h"

#include "core/Say.h"
#include "storage/Statement.h"

#include <algorithm>
#include <future>
#include <limits>

namespace minutier {

using namespace Qt::StringLiterals;

static std::span<const std::uint8_t> viewOf(const QByteArray &bytes)
{
    return evidence::bytesOf({bytes.constData(), std::size_t(bytes.size())});
}

/// Leaves that are hashed together: enough to be worth a thread, few enough to weigh nothing.
constexpr std::size_t atOnce = 256;

TreeChecker::TreeChecker(Database &database, QString ledger, evidence::Frontier after, evidence::Frontier known)
    : m_database(database)
    , m_ledger(std::move(ledger))
    , m_frontier(std::move(after))
    , m_known(std::move(known))
    , m_goesOn(m_known.size() < m_frontier.size() || m_known == m_frontier)
    , m_begun(m_frontier.size())
{}

void TreeChecker::add(const QByteArray &leaf)
{
    m_waiting.push_back(leaf);
    if (m_waiting.size() == atOnce)
        hashWaiting();
}

/// Hashing is most of the walk, and no leaf waits for another: two threads take half of them each.
void TreeChecker::hashWaiting()
{
    if (m_waiting.empty())
        return;
    std::vector<evidence::Hash> hashes(m_waiting.size());
    const auto hash = [this, &hashes](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i)
            hashes[i] = evidence::leafHash(viewOf(m_waiting[i]));
    };
    const auto middle = hashes.size() / 2;
    const auto otherHalf = std::async(hash, middle, hashes.size());
    hash(0, middle);
    otherHalf.wait();
    for (const auto &leaf : hashes)
        append(leaf);
    m_waiting.clear();
}

void TreeChecker::append(const evidence::Hash &leaf)
{
    m_frontier.append(leaf, [this](unsigned level, std::uint64_t, const evidence::Hash &hash) {
        m_levels[int(level)].add(hash);
    });
    m_goesOn = m_goesOn || m_frontier == m_known;
}

const evidence::Frontier &TreeChecker::frontier()
{
    hashWaiting();
    return m_frontier;
}

bool TreeChecker::goesOn()
{
    (void)frontier();
    return m_goesOn;
}

Result<bool> TreeChecker::keepsLevel(int level)
{
    evidence::SequenceDigest stored;
    qint64 next = qint64(m_begun >> level);
    // Of a part that was checked before, nothing is read again; of a whole walk, whatever is there.
    const auto from = m_begun > 0 ? next : std::numeric_limits<qint64>::min();
    bool inOrder = true;
    const auto read =
        Statement(
            m_database, u"SELECT idx, hash FROM journal_node WHERE ledger = ? AND level = ? AND idx >= ? ORDER BY idx"_s
        )
            .bind(m_ledger, level, from)
            .each([&](const Row &row) {
                inOrder = inOrder && row.integer(0) == next++;
                stored.add(viewOf(row.bytes(1)));
                return inOrder;
            });
    if (!read)
        return read.error();
    auto &made = m_levels[level];
    return inOrder && next == qint64(m_frontier.size() >> level) && stored.finish() == made.finish();
}

Result<bool> TreeChecker::keepsSubtrees()
{
    int level = 0;
    for (; (m_frontier.size() >> level) > 0; ++level)
        if (const auto kept = keepsLevel(level); !kept || !*kept)
            return kept;
    const auto others = Statement(
                            m_database,
                            u"SELECT (SELECT count(*) FROM journal_node WHERE ledger = ? AND level < 0) + "
                            "(SELECT count(*) FROM journal_node WHERE ledger = ? AND level >= ?)"_s
    )
                            .bind(m_ledger, m_ledger, level)
                            .integer();
    return others ? Result(*others == 0) : others.error();
}

Result<bool> TreeChecker::keepsHead()
{
    bool same = false;
    const auto read = Statement(m_database, u"SELECT size, root, frontier FROM ledger WHERE id = ?"_s)
                          .bind(m_ledger)
                          .each([&](const Row &row) {
                              const auto bytes = m_frontier.toBytes();
                              const auto edge = row.bytes(2);
                              same = row.integer(0) == qint64(m_frontier.size()) &&
                                     row.text(1).toStdString() == evidence::toBase64(m_frontier.root()) &&
                                     std::ranges::equal(viewOf(edge), bytes);
                              return false;
                          });
    return read ? Result(same) : read.error();
}

Result<std::optional<QString>> TreeChecker::firstDifference()
{
    (void)frontier();
    const auto subtrees = keepsSubtrees();
    if (!subtrees)
        return subtrees.error();
    if (!*subtrees)
        return std::optional(Say::tr("The tree kept for ledger %1 is not the one its entries make.").arg(m_ledger));
    const auto head = keepsHead();
    if (!head)
        return head.error();
    return *head ? std::optional<QString>()
                 : std::optional(Say::tr("The head of ledger %1 does not match its %2 entries.")
                                     .arg(m_ledger)
                                     .arg(m_frontier.size()));
}

} // namespace minutier
