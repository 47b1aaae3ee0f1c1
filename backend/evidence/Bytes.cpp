// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Bytes.h"

#include <sodium.h>

namespace minutier::evidence {

std::span<const std::uint8_t> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

std::string toHex(std::span<const std::uint8_t> bytes)
{
    std::string text((bytes.size() * 2) + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

static std::string encode(std::span<const std::uint8_t> bytes, int variant)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
    text.pop_back();
    return text;
}

std::string toBase64Url(std::span<const std::uint8_t> bytes)
{
    return encode(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::string toBase64(std::span<const std::uint8_t> bytes)
{
    return encode(bytes, sodium_base64_VARIANT_ORIGINAL);
}

static std::optional<Bytes> decode(std::string_view text, int variant)
{
    if (text.empty())
        return Bytes(); // libsodium takes no null pointer, which is where no text may lie
    Bytes bytes(text.size());
    std::size_t length = 0;
    const char *end = nullptr;
    const int refused =
        sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, &end, variant);
    if (refused != 0 || end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(length);
    // libsodium 1.0.18 takes some bytes over 127 for letters; only what it would write itself is believed.
    return encode(bytes, variant) == text ? std::optional(std::move(bytes)) : std::nullopt;
}

std::optional<Bytes> fromBase64Url(std::string_view text)
{
    return decode(text, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::optional<Bytes> fromBase64(std::string_view text)
{
    return decode(text, sodium_base64_VARIANT_ORIGINAL);
}

Bytes randomBytes(std::size_t count)
{
    Bytes bytes(count);
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

} // namespace minutier::evidence
