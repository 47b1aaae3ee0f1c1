// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/SequenceDigest.h"

#include <sodium.h>

namespace minutier::evidence {

static crypto_generichash_state *blakeOf(std::array<std::uint8_t, 384> &storage)
{
    static_assert(sizeof(crypto_generichash_state) <= 384 && alignof(crypto_generichash_state) <= 64);
    return reinterpret_cast<crypto_generichash_state *>(storage.data());
}

SequenceDigest::SequenceDigest()
{
    crypto_generichash_init(blakeOf(m_state), nullptr, 0, sizeof(Hash));
}

void SequenceDigest::add(std::span<const std::uint8_t> bytes)
{
    crypto_generichash_update(blakeOf(m_state), bytes.data(), bytes.size());
}

Hash SequenceDigest::finish()
{
    Hash hash{};
    crypto_generichash_final(blakeOf(m_state), hash.data(), hash.size());
    return hash;
}

} // namespace minutier::evidence
