// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Signing.h"

#include <algorithm>
#include <sodium.h>

namespace minutier::evidence {

using namespace std::string_view_literals;

constexpr auto signedCommandTag = "minutier/cmd/v1\0"sv;

template <typename Array>
static std::optional<Array> exactly(std::span<const std::uint8_t> bytes)
{
    Array array{};
    if (bytes.size() != array.size())
        return std::nullopt;
    std::ranges::copy(bytes, array.begin());
    return array;
}

std::optional<PublicKey> publicKeyOf(std::span<const std::uint8_t> bytes)
{
    const auto key = exactly<PublicKey>(bytes);
    return key && crypto_core_ed25519_is_valid_point(key->data()) == 1 ? key : std::nullopt;
}

std::optional<Signature> signatureOf(std::span<const std::uint8_t> bytes)
{
    return exactly<Signature>(bytes);
}

SigningKey SigningKey::fromSeed(const Key &seed)
{
    static_assert(Key::size() == crypto_sign_SEEDBYTES && Wiped<64>::size() == crypto_sign_SECRETKEYBYTES);
    SigningKey pair;
    crypto_sign_seed_keypair(pair.m_public.data(), pair.m_secret.data(), seed.data());
    return pair;
}

Signature SigningKey::sign(std::span<const std::uint8_t> message) const
{
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), m_secret.data());
    return signature;
}

bool verifies(const PublicKey &key, std::span<const std::uint8_t> message, const Signature &signature)
{
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

static Bytes signedCommand(const Hash &command)
{
    const auto tag = bytesOf(signedCommandTag);
    Bytes message(tag.begin(), tag.end());
    message.insert(message.end(), command.begin(), command.end());
    return message;
}

Signature signCommand(const SigningKey &device, const Hash &command)
{
    return device.sign(signedCommand(command));
}

bool verifiesCommand(const PublicKey &device, const Hash &command, const Signature &signature)
{
    return verifies(device, signedCommand(command), signature);
}

} // namespace minutier::evidence
