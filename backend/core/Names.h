// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>
#include <array>
#include <optional>

namespace minutier {

/// One value of an enumeration and the word that is stored for it, for ever.
template <typename E>
struct Name
{
    E value;
    QLatin1StringView word;
};

/// The stored words of an enumeration, specialised beside it; a word is never deleted nor translated.
template <typename E>
inline constexpr auto names = nullptr;

/// An enumeration that has stored words.
template <typename E>
concept Named = std::is_enum_v<E> && !std::is_same_v<decltype(names<E>), const std::nullptr_t>;

/// The stored word of a value.
template <Named E>
QString nameOf(E value)
{
    for (const auto &name : names<E>)
        if (name.value == value)
            return name.word;
    return {};
}

/// The value a stored word means; nothing for an unknown word.
template <Named E>
std::optional<E> fromName(QStringView word)
{
    for (const auto &name : names<E>)
        if (word == name.word)
            return name.value;
    return std::nullopt;
}

/// All stored words, in the order of the enumeration.
template <Named E>
QStringList wordsOf()
{
    QStringList words;
    for (const auto &name : names<E>)
        words.append(name.word);
    return words;
}

} // namespace minutier
