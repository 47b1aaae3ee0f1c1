// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Bytes.h"

#include <array>
#include <initializer_list>

namespace minutier::evidence {

/// A SHA-256 digest.
using Hash = std::array<std::uint8_t, 32>;

/// SHA-256 of the parts, one after the other.
Hash sha256(std::initializer_list<std::span<const std::uint8_t>> parts);

/// SHA-256 of bytes that arrive piece by piece.
class Hasher
{
public:
    Hasher();
    void add(std::span<const std::uint8_t> bytes);
    Hash finish();

private:
    alignas(8) std::array<std::uint8_t, 104> m_state{}; ///< crypto_hash_sha256_state, kept out of this header.
};

/// The digest held in exactly 32 bytes; nothing for any other length.
std::optional<Hash> hashOf(std::span<const std::uint8_t> bytes);

} // namespace minutier::evidence
