// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Key.h"

namespace minutier::evidence {

/// Seals bytes with XChaCha20-Poly1305 under a fresh nonce: nonce ‖ ciphertext. What is associated is bound, not kept.
Bytes seal(const Key &key, std::span<const std::uint8_t> plain, std::span<const std::uint8_t> associated);

/// As `seal`, with the nonce given; only for tests with known answers.
Bytes sealWith(
    std::span<const std::uint8_t, 24> nonce,
    const Key &key,
    std::span<const std::uint8_t> plain,
    std::span<const std::uint8_t> associated
);

/// The bytes that were sealed; nothing when key, bytes or what is associated are not those of the sealing.
std::optional<Bytes>
open(const Key &key, std::span<const std::uint8_t> sealed, std::span<const std::uint8_t> associated);

/// How much work guessing a passphrase costs (Argon2id).
struct Effort
{
    std::uint64_t passes = 3;
    std::size_t memory = std::size_t{256} << 20U;
};

/// Random bytes kept beside what a passphrase locks.
using PassphraseSalt = std::array<std::uint8_t, 16>;

PassphraseSalt newPassphraseSalt();

/// The key a passphrase stands for (Argon2id); nothing where the machine has not the memory.
std::optional<Key> keyFromPassphrase(std::string_view passphrase, const PassphraseSalt &salt, Effort effort = {});

} // namespace minutier::evidence
