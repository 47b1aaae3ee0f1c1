// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Sealing.h"

#include <algorithm>
#include <sodium.h>

namespace minutier::evidence {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(nonceSize == 24 && Key::size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

Bytes seal(const Key &key, std::span<const std::uint8_t> plain, std::span<const std::uint8_t> associated)
{
    std::array<std::uint8_t, nonceSize> nonce{};
    randombytes_buf(nonce.data(), nonce.size());
    return sealWith(nonce, key, plain, associated);
}

Bytes sealWith(
    std::span<const std::uint8_t, 24> nonce,
    const Key &key,
    std::span<const std::uint8_t> plain,
    std::span<const std::uint8_t> associated
)
{
    Bytes sealed(nonceSize + plain.size() + tagSize);
    std::ranges::copy(nonce, sealed.begin());
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        sealed.data() + nonceSize,
        nullptr,
        plain.data(),
        plain.size(),
        associated.data(),
        associated.size(),
        nullptr,
        nonce.data(),
        key.data()
    );
    return sealed;
}

std::optional<Bytes>
open(const Key &key, std::span<const std::uint8_t> sealed, std::span<const std::uint8_t> associated)
{
    if (sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    Bytes plain(sealed.size() - nonceSize - tagSize);
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain.data(),
        nullptr,
        nullptr,
        sealed.data() + nonceSize,
        sealed.size() - nonceSize,
        associated.data(),
        associated.size(),
        sealed.data(),
        key.data()
    );
    return refused == 0 ? std::optional(std::move(plain)) : std::nullopt;
}

PassphraseSalt newPassphraseSalt()
{
    PassphraseSalt salt{};
    static_assert(std::tuple_size_v<PassphraseSalt> == crypto_pwhash_SALTBYTES);
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

std::optional<Key> keyFromPassphrase(std::string_view passphrase, const PassphraseSalt &salt, Effort effort)
{
    // Chooses the fast way of this processor; the key is the same without it.
    [[maybe_unused]] static const int chosen = sodium_init();
    Key key;
    const int refused = crypto_pwhash(
        key.data(),
        Key::size(),
        passphrase.data(),
        passphrase.size(),
        salt.data(),
        effort.passes,
        effort.memory,
        crypto_pwhash_ALG_ARGON2ID13
    );
    return refused == 0 ? std::optional(key) : std::nullopt;
}

} // namespace minutier::evidence
