// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Key.h"

#include <algorithm>
#include <sodium.h>

namespace minutier::evidence {

void wipe(std::span<std::uint8_t> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

Key newKey()
{
    Key key;
    randombytes_buf(key.data(), Key::size());
    return key;
}

std::optional<Key> keyOf(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() != Key::size())
        return std::nullopt;
    Key key;
    std::ranges::copy(bytes, key.data());
    return key;
}

} // namespace minutier::evidence
