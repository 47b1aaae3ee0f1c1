// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Hash.h"

namespace minutier::evidence {

/// Hash of a leaf's bytes (RFC 6962: a zero byte, then the leaf).
Hash leafHash(std::span<const std::uint8_t> leaf);

/// Hash of two children (RFC 6962: a one byte, then left and right).
Hash nodeHash(const Hash &left, const Hash &right);

/// The roots of the perfect subtrees along the right edge of a Merkle tree: all that appending needs.
class Frontier
{
public:
    Frontier() = default;

    /// The frontier of a tree of `size` leaves as `toBytes` wrote it; nothing when the bytes do not fit the size.
    static std::optional<Frontier> fromBytes(std::uint64_t size, std::span<const std::uint8_t> bytes);

    void append(const Hash &leaf);
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// Root of the whole tree; of no leaves, the hash of nothing.
    [[nodiscard]] Hash root() const;
    [[nodiscard]] Bytes toBytes() const;

private:
    std::uint64_t m_size = 0;
    std::vector<Hash> m_peaks; ///< Largest subtree first.
};

} // namespace minutier::evidence
