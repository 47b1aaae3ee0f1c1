// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace minutier::evidence {

/// Bytes as they are hashed, signed and stored.
using Bytes = std::vector<std::uint8_t>;

/// The bytes of a text, without copying.
std::span<const std::uint8_t> bytesOf(std::string_view text);

/// Lower-case hexadecimal, the form people compare.
std::string toHex(std::span<const std::uint8_t> bytes);

/// Unpadded base64url, the form bytes have inside canonical JSON.
std::string toBase64Url(std::span<const std::uint8_t> bytes);

/// Standard padded base64, the form C2SP notes use.
std::string toBase64(std::span<const std::uint8_t> bytes);

/// The bytes of an unpadded base64url text; nothing when it is anything else.
std::optional<Bytes> fromBase64Url(std::string_view text);

/// The bytes of a standard padded base64 text; nothing when it is anything else.
std::optional<Bytes> fromBase64(std::string_view text);

/// `count` bytes nobody can guess.
Bytes randomBytes(std::size_t count);

} // namespace minutier::evidence
