// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Proof.h"

#include <bit>

namespace minutier::evidence {

namespace {

/// Leaves [begin, end) of a tree.
struct Range
{
    std::uint64_t begin = 0;
    std::uint64_t end = 0;

    [[nodiscard]] std::uint64_t size() const { return end - begin; }
    /// Where RFC 6962 splits it: after the largest power of two smaller than its size.
    [[nodiscard]] std::uint64_t middle() const { return begin + std::bit_floor(size() - 1); }
    [[nodiscard]] Range left() const { return {begin, middle()}; }
    [[nodiscard]] Range right() const { return {middle(), end}; }
};

/// Gathers hashes until one is missing.
class ProofBuilder
{
public:
    explicit ProofBuilder(const NodeReader &read)
        : m_read(read)
    {}

    /// Adds the perfect subtrees of a range, the largest first. A range always begins where a subtree of its size does.
    void addPeaks(Range range)
    {
        while (range.size() > 0 && m_complete) {
            const auto width = std::bit_floor(range.size());
            const auto hash = m_read(unsigned(std::countr_zero(width)), range.begin / width);
            m_complete = hash.has_value();
            m_path.push_back(hash.value_or(Hash{}));
            range.begin += width;
        }
    }

    void addRoot(Range range)
    {
        ProofBuilder peaks(m_read);
        peaks.addPeaks(range);
        m_complete = m_complete && peaks.m_complete;
        m_path.push_back(rootOfPeaks(peaks.m_path));
    }

    void addInclusion(std::uint64_t index, Range range)
    {
        if (range.size() == 1)
            return;
        const bool goesLeft = index < range.middle();
        addInclusion(index, goesLeft ? range.left() : range.right());
        addRoot(goesLeft ? range.right() : range.left());
    }

    /// `known` while the earlier tree is a subtree whose root the reader has.
    void addConsistency(std::uint64_t earlier, Range range, bool known)
    {
        if (earlier == range.end) {
            if (!known)
                addRoot(range);
            return;
        }
        const bool goesLeft = earlier <= range.middle();
        addConsistency(earlier, goesLeft ? range.left() : range.right(), known && goesLeft);
        addRoot(goesLeft ? range.right() : range.left());
    }

    [[nodiscard]] std::optional<ProofPath> path() const { return m_complete ? std::optional(m_path) : std::nullopt; }

private:
    const NodeReader &m_read;
    ProofPath m_path;
    bool m_complete = true;
};

} // namespace

std::optional<Hash> rootAt(const NodeReader &read, std::uint64_t size)
{
    const auto frontier = frontierAt(read, size);
    return frontier ? std::optional(frontier->root()) : std::nullopt;
}

std::optional<Frontier> frontierAt(const NodeReader &read, std::uint64_t size)
{
    ProofBuilder builder(read);
    builder.addPeaks({0, size});
    const auto peaks = builder.path();
    return peaks ? Frontier::fromPeaks(size, *peaks) : std::nullopt;
}

std::optional<ProofPath> proveInclusion(const NodeReader &read, std::uint64_t index, std::uint64_t size)
{
    if (index >= size)
        return std::nullopt;
    ProofBuilder builder(read);
    builder.addInclusion(index, {0, size});
    return builder.path();
}

std::optional<ProofPath> proveConsistency(const NodeReader &read, std::uint64_t earlier, std::uint64_t later)
{
    if (earlier == 0 || earlier > later)
        return std::nullopt;
    ProofBuilder builder(read);
    builder.addConsistency(earlier, {0, later}, true);
    return builder.path();
}

// The verifiers follow transparency-dev/merkle: the length of a path is fixed by index and size, and so is each side.

/// How many hashes lead to where the path meets the right edge, and how many lie left of that edge.
struct PathShape
{
    std::size_t inner;
    std::size_t border;
};

static PathShape shapeOf(std::uint64_t index, std::uint64_t size)
{
    const auto inner = std::size_t(std::bit_width(index ^ (size - 1)));
    return {inner, inner < 64 ? std::size_t(std::popcount(index >> inner)) : 0};
}

static Hash chainBorder(Hash hash, std::span<const Hash> path)
{
    for (const auto &left : path)
        hash = nodeHash(left, hash);
    return hash;
}

static Hash chainInner(Hash hash, std::span<const Hash> path, std::uint64_t index)
{
    for (std::size_t i = 0; i < path.size(); ++i)
        hash = ((index >> i) & 1U) == 0 ? nodeHash(hash, path[i]) : nodeHash(path[i], hash);
    return hash;
}

/// As `chainInner`, of what lies left only: the tree as it was before the right was there.
static Hash chainLeft(Hash hash, std::span<const Hash> path, std::uint64_t index)
{
    for (std::size_t i = 0; i < path.size(); ++i)
        if (((index >> i) & 1U) != 0)
            hash = nodeHash(path[i], hash);
    return hash;
}

std::optional<Hash>
rootByInclusion(const Hash &leaf, std::uint64_t index, std::uint64_t size, std::span<const Hash> path)
{
    if (index >= size)
        return std::nullopt;
    const auto [inner, border] = shapeOf(index, size);
    if (path.size() != inner + border)
        return std::nullopt;
    return chainBorder(chainInner(leaf, path.first(inner), index), path.subspan(inner));
}

bool includes(const Hash &root, std::uint64_t size, const Hash &leaf, std::uint64_t index, std::span<const Hash> path)
{
    return rootByInclusion(leaf, index, size, path) == root;
}

bool isConsistent(const TreeHead &earlier, const TreeHead &later, std::span<const Hash> path)
{
    if (earlier.size == 0 || earlier.size > later.size)
        return false;
    if (earlier.size == later.size)
        return path.empty() && earlier.root == later.root;
    auto [inner, border] = shapeOf(earlier.size - 1, later.size);
    const auto shift = std::size_t(std::countr_zero(earlier.size));
    inner -= shift;
    const bool seedIsRoot = std::has_single_bit(earlier.size);
    if (path.size() != (seedIsRoot ? 0U : 1U) + inner + border)
        return false;
    const auto seed = seedIsRoot ? earlier.root : path.front();
    path = path.subspan(seedIsRoot ? 0 : 1);
    const auto mask = (earlier.size - 1) >> shift;
    return chainBorder(chainLeft(seed, path.first(inner), mask), path.subspan(inner)) == earlier.root &&
           chainBorder(chainInner(seed, path.first(inner), mask), path.subspan(inner)) == later.root;
}

} // namespace minutier::evidence
