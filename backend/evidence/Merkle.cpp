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

std::optional<Frontier> Frontier::fromBytes(std::uint64_t size, std::span<const std::uint8_t> bytes)
{
    Frontier frontier;
    if (bytes.size() != static_cast<std::size_t>(std::popcount(size)) * sizeof(Hash))
        return std::nullopt;
    frontier.m_size = size;
    for (std::size_t at = 0; at < bytes.size(); at += sizeof(Hash))
        if (const auto peak = hashOf(bytes.subspan(at, sizeof(Hash))))
            frontier.m_peaks.push_back(*peak);
    return frontier;
}

void Frontier::append(const Hash &leaf)
{
    auto hash = leaf;
    // Each trailing one bit of the size is a perfect subtree that this leaf completes.
    for (auto size = m_size; (size & 1U) != 0; size >>= 1U) {
        hash = nodeHash(m_peaks.back(), hash);
        m_peaks.pop_back();
    }
    m_peaks.push_back(hash);
    ++m_size;
}

Hash Frontier::root() const
{
    if (m_peaks.empty())
        return sha256({});
    auto hash = m_peaks.back();
    for (auto peak = m_peaks.rbegin() + 1; peak != m_peaks.rend(); ++peak)
        hash = nodeHash(*peak, hash);
    return hash;
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
