// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Json.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace minutier::evidence {

namespace {

bool isNfc(std::string_view text)
{
    // Nothing below U+0300 composes, so plain Latin text needs no look at the tables.
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0xCC; }))
        return true;
    utf8proc_uint8_t *composed = nullptr;
    const auto length = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()),
        &composed,
        // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange): the library's flags are made to be combined
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE)
    );
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(composed, &std::free);
    return length == static_cast<utf8proc_ssize_t>(text.size()) &&
           std::equal(text.begin(), text.end(), reinterpret_cast<const char *>(composed));
}

bool isCanonicalText(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; }) &&
           isNfc(text);
}

bool isCanonicalKey(std::string_view key)
{
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !key.empty() && key.size() <= 32 && isLetter(key.front()) &&
           std::ranges::all_of(key, [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '_'; });
}

/// What equality of bytes cannot see: the alphabet of keys, and text that two byte sequences could show alike.
bool holdsOnlyCanonicalWords(const Json &value)
{
    if (const auto *text = value.asText())
        return isCanonicalText(*text);
    if (const auto *array = value.asArray())
        return std::ranges::all_of(*array, holdsOnlyCanonicalWords);
    if (const auto *object = value.asObject())
        return std::ranges::all_of(*object, [](const Json::Member &member) {
            return isCanonicalKey(member.first) && holdsOnlyCanonicalWords(member.second);
        });
    return !value.asFraction();
}

} // namespace

JsonRead readCanonical(std::string_view text)
{
    auto read = readJson(text);
    if (read.value && (read.value->toCanonical() != text || !holdsOnlyCanonicalWords(*read.value)))
        return {std::nullopt, {JsonFault::Kind::NotCanonical, 0, {}}};
    return read;
}

} // namespace minutier::evidence
