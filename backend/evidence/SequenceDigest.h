// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Hash.h"

namespace minutier::evidence {

/// Compares two long sequences of bytes within one run, without holding them: BLAKE2b, faster than what is kept for ever.
class SequenceDigest
{
public:
    SequenceDigest();
    void add(std::span<const std::uint8_t> bytes);
    Hash finish();

private:
    alignas(64) std::array<std::uint8_t, 384> m_state{}; ///< crypto_generichash_state, kept out of this header.
};

} // namespace minutier::evidence
