// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Bytes.h"

#include <array>

namespace minutier::evidence {

/// Overwrites memory in a way no compiler leaves out.
void wipe(std::span<std::uint8_t> bytes);

/// Secret bytes that wipe themselves when they go.
template <std::size_t Size>
class Wiped
{
public:
    Wiped() = default;
    Wiped(const Wiped &) = default;
    Wiped &operator=(const Wiped &) = default;
    ~Wiped() { wipe(m_bytes); }

    [[nodiscard]] const std::uint8_t *data() const { return m_bytes.data(); }
    [[nodiscard]] std::uint8_t *data() { return m_bytes.data(); }
    [[nodiscard]] static constexpr std::size_t size() { return Size; }
    friend bool operator==(const Wiped &, const Wiped &) = default;

private:
    std::array<std::uint8_t, Size> m_bytes{};
};

/// A symmetric key, or the seed of a signing key.
using Key = Wiped<32>;

/// A key nobody can guess.
Key newKey();

/// The key held in exactly 32 bytes; nothing for any other length.
std::optional<Key> keyOf(std::span<const std::uint8_t> bytes);

} // namespace minutier::evidence
