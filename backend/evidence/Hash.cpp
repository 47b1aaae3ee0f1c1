// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Hash.h"

#include <algorithm>
#include <sodium.h>

namespace minutier::evidence {

static crypto_hash_sha256_state *stateOf(std::array<std::uint8_t, 104> &storage)
{
    static_assert(sizeof(crypto_hash_sha256_state) <= 104 && alignof(crypto_hash_sha256_state) <= 8);
    return reinterpret_cast<crypto_hash_sha256_state *>(storage.data());
}

Hasher::Hasher()
{
    crypto_hash_sha256_init(stateOf(m_state));
}

void Hasher::add(std::span<const std::uint8_t> bytes)
{
    crypto_hash_sha256_update(stateOf(m_state), bytes.data(), bytes.size());
}

Hash Hasher::finish()
{
    Hash hash{};
    crypto_hash_sha256_final(stateOf(m_state), hash.data());
    return hash;
}

Hash sha256(std::initializer_list<std::span<const std::uint8_t>> parts)
{
    Hasher hasher;
    for (const auto &part : parts)
        hasher.add(part);
    return hasher.finish();
}

std::optional<Hash> hashOf(std::span<const std::uint8_t> bytes)
{
    Hash hash{};
    if (bytes.size() != hash.size())
        return std::nullopt;
    std::ranges::copy(bytes, hash.begin());
    return hash;
}

} // namespace minutier::evidence
