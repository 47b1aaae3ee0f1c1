// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Hash.h"

#include <functional>

namespace minutier::evidence {

/// Hash of a leaf's bytes (RFC 6962: a zero byte, then the leaf).
Hash leafHash(std::span<const std::uint8_t> leaf);

/// Hash of two children (RFC 6962: a one byte, then left and right).
Hash nodeHash(const Hash &left, const Hash &right);

/// Root of a tree from the roots of its perfect subtrees, the largest first; of none, the hash of nothing.
Hash rootOfPeaks(std::span<const Hash> peaks);

/// Told of each perfect subtree that is complete: number `index` at `level` covers [index·2^level, (index+1)·2^level).
using NodeVisitor = std::function<void(unsigned level, std::uint64_t index, const Hash &hash)>;

/// The roots of the perfect subtrees along the right edge of a Merkle tree: all that appending needs.
class Frontier
{
public:
    Frontier() = default;

    /// The frontier of a tree of `size` leaves as `toBytes` wrote it; nothing when the bytes do not fit the size.
    static std::optional<Frontier> fromBytes(std::uint64_t size, std::span<const std::uint8_t> bytes);

    /// The frontier of `size` leaves with these peaks, the largest first; nothing when their number does not fit.
    static std::optional<Frontier> fromPeaks(std::uint64_t size, std::vector<Hash> peaks);

    void append(const Hash &leaf);
    /// Appends and tells which perfect subtrees are now complete, the leaf first: what a store keeps.
    void append(const Hash &leaf, const NodeVisitor &visit);
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// Root of the whole tree; of no leaves, the hash of nothing.
    [[nodiscard]] Hash root() const;
    [[nodiscard]] Bytes toBytes() const;
    [[nodiscard]] const std::vector<Hash> &peaks() const { return m_peaks; }
    /// Whether both stand for the same leaves.
    bool operator==(const Frontier &) const = default;

private:
    std::uint64_t m_size = 0;
    std::vector<Hash> m_peaks; ///< Largest subtree first.
};

} // namespace minutier::evidence
