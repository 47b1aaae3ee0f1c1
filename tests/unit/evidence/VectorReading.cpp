// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/evidence/VectorReading.h"

#include <charconv>

namespace minutier::evidence::test {

const Json &memberAt(const Json &object, std::string_view key)
{
    static const Json nothing;
    const auto *members = object.asObject();
    const auto *value = members ? members->find(key) : nullptr;
    return value ? *value : nothing;
}

std::string wordAt(const Json &object, std::string_view key)
{
    const auto *text = memberAt(object, key).asText();
    return text ? *text : std::string();
}

std::uint64_t numberAt(const Json &object, std::string_view key)
{
    const auto *number = memberAt(object, key).asInteger();
    return number ? std::uint64_t(*number) : ~std::uint64_t{0};
}

const Json::Array &listAt(const Json &object, std::string_view key)
{
    static const Json::Array nothing;
    const auto *list = memberAt(object, key).asArray();
    return list ? *list : nothing;
}

Bytes fromHex(std::string_view text)
{
    Bytes bytes;
    for (std::size_t at = 0; at + 1 < text.size(); at += 2) {
        unsigned value = 0;
        std::from_chars(text.data() + at, text.data() + at + 2, value, 16);
        bytes.push_back(std::uint8_t(value));
    }
    return bytes;
}

Hash hashFromHex(std::string_view text)
{
    return hashOf(fromHex(text)).value_or(Hash{});
}

ProofPath pathFromHex(const Json::Array &texts)
{
    ProofPath path;
    for (const auto &text : texts)
        path.push_back(hashFromHex(*text.asText()));
    return path;
}

} // namespace minutier::evidence::test
