// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Merkle.h"

namespace minutier::evidence {

/// Reads the root of the perfect subtree over the leaves [index·2^level, (index+1)·2^level); nothing where none is
/// kept.
using NodeReader = std::function<std::optional<Hash>(unsigned level, std::uint64_t index)>;

/// Hashes in the order RFC 6962 lists them.
using ProofPath = std::vector<Hash>;

/// Root of the first `size` leaves; nothing where a node is missing.
std::optional<Hash> rootAt(const NodeReader &read, std::uint64_t size);

/// The right edge of the first `size` leaves; nothing where a node is missing.
std::optional<Frontier> frontierAt(const NodeReader &read, std::uint64_t size);

/// What leads from leaf `index` to the root of `size` leaves; nothing where there is no such leaf or a node is missing.
std::optional<ProofPath> proveInclusion(const NodeReader &read, std::uint64_t index, std::uint64_t size);

/// What shows that the tree of `earlier` leaves begins the one of `later`; nothing for 0, or where a node is missing.
std::optional<ProofPath> proveConsistency(const NodeReader &read, std::uint64_t earlier, std::uint64_t later);

/// The only root that this leaf and path lead to; nothing where the path has not the one length it must have.
std::optional<Hash>
rootByInclusion(const Hash &leaf, std::uint64_t index, std::uint64_t size, std::span<const Hash> path);

/// Whether the path shows that the leaf is number `index` of the `size` leaves under the root.
bool includes(const Hash &root, std::uint64_t size, const Hash &leaf, std::uint64_t index, std::span<const Hash> path);

/// A tree as a head states it.
struct TreeHead
{
    std::uint64_t size = 0;
    Hash root{};
    friend bool operator==(const TreeHead &, const TreeHead &) = default;
};

/// Whether the path shows that the earlier tree begins the later one; from the empty tree nothing can be shown.
bool isConsistent(const TreeHead &earlier, const TreeHead &later, std::span<const Hash> path);

} // namespace minutier::evidence
