// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Hash.h"
#include "evidence/Key.h"

namespace minutier::evidence {

/// An Ed25519 public key.
using PublicKey = std::array<std::uint8_t, 32>;

/// An Ed25519 signature.
using Signature = std::array<std::uint8_t, 64>;

/// The public key held in 32 bytes; nothing for another length, or for a point that is no honest key.
std::optional<PublicKey> publicKeyOf(std::span<const std::uint8_t> bytes);

/// The signature held in exactly 64 bytes; nothing for any other length.
std::optional<Signature> signatureOf(std::span<const std::uint8_t> bytes);

/// An Ed25519 key pair; it wipes its secret half when it goes.
class SigningKey
{
public:
    /// The pair that a seed of 32 random bytes stands for.
    static SigningKey fromSeed(const Key &seed);

    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    [[nodiscard]] Signature sign(std::span<const std::uint8_t> message) const;

private:
    SigningKey() = default;

    PublicKey m_public{};
    Wiped<64> m_secret;
};

/// Whether the signature over the message is by the key.
bool verifies(const PublicKey &key, std::span<const std::uint8_t> message, const Signature &signature);

/// A device's signature over the digest of a command, in a domain of its own.
Signature signCommand(const SigningKey &device, const Hash &command);

/// Whether the device signed the command with this digest.
bool verifiesCommand(const PublicKey &device, const Hash &command, const Signature &signature);

} // namespace minutier::evidence
