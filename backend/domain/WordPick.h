// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Words.h"

namespace minutier {

/// The word at a value's place; an enumeration that grew without its word does not compile.
template <typename E, std::size_t count>
const char *pick(const std::array<const char *, count> &words, E value)
{
    static_assert(count == names<E>.size(), "every stored word needs a word for people");
    return words.at(std::size_t(value));
}

} // namespace minutier
