// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Merkle.h"

#include <bit>

namespace minutier::evidence {

constexpr std::array<std::uint8_t, 1> leafPrefix{0};
constexpr std::array<std::uint8_t, 1> nodePrefix{1};

Hash leafHash(std::span<const std::uint8_t> leaf)
{
    return sha256({leafPrefix, leaf});
}

Hash nodeHash(const Hash &left, const Hash &right)
{
    return sha256({nodePrefix, left, right});
}

Hash rootOfPeaks(std::span<const Hash> peaks)
{
    if (peaks.empty())
        return sha256({});
    auto hash = peaks.back();
    for (auto peak = peaks.rbegin() + 1; peak != peaks.rend(); ++peak)
        hash = nodeHash(*peak, hash);
    return hash;
}

std::optional<Frontier> Frontier::fromBytes(std::uint64_t size, std::span<const std::uint8_t> bytes)
{
    Frontier frontier;
    if (bytes.size() != static_cast<std::size_t>(std::popcount(size)) * sizeof(Hash))
        return std::nullopt;
    frontier.m_size = size;
    for (std::size_t at = 0; at < bytes.size(); at += sizeof(Hash))
        frontier.m_peaks.push_back(hashOf(bytes.subspan(at, sizeof(Hash))).value_or(Hash{}));
    return frontier;
}

std::optional<Frontier> Frontier::fromPeaks(std::uint64_t size, std::vector<Hash> peaks)
{
    if (peaks.size() != static_cast<std::size_t>(std::popcount(size)))
        return std::nullopt;
    Frontier frontier;
    frontier.m_size = size;
    frontier.m_peaks = std::move(peaks);
    return frontier;
}

void Frontier::append(const Hash &leaf)
{
    append(leaf, [](unsigned, std::uint64_t, const Hash &) {});
}

void Frontier::append(const Hash &leaf, const NodeVisitor &visit)
{
    auto hash = leaf;
    unsigned level = 0;
    visit(level, m_size, hash);
    // Each trailing one bit of the size is a perfect subtree that this leaf completes.
    for (auto size = m_size; (size & 1U) != 0; size >>= 1U) {
        hash = nodeHash(m_peaks.back(), hash);
        m_peaks.pop_back();
        ++level;
        visit(level, m_size >> level, hash);
    }
    m_peaks.push_back(hash);
    ++m_size;
}

Hash Frontier::root() const
{
    return rootOfPeaks(m_peaks);
}

Bytes Frontier::toBytes() const
{
    Bytes bytes;
    bytes.reserve(m_peaks.size() * sizeof(Hash));
    for (const auto &peak : m_peaks)
        bytes.insert(bytes.end(), peak.begin(), peak.end());
    return bytes;
}

} // namespace minutier::evidence
