// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Speech.h"

#include <optional>
#include <span>
#include <string>
#include <variant>

namespace minutier::verify {

/// What the command line asks for.
struct Options
{
    std::string bundle;
    std::string policy;
    std::optional<std::string> state;   ///< Folder of the verified heads.
    std::optional<evidence::Lang> lang; ///< Without it, the bundle's.
    bool json = false;
    bool help = false;
    bool version = false;
};

/// What is wrong with the options, or with a file they name.
struct Misuse
{
    enum class Kind : std::uint8_t { NoBundle, NoPolicy, Unknown, NoValue, NoLanguage, Absent, Unreadable };
    Kind kind = Kind::Unknown;
    std::string word;                   ///< The option or the file.
    std::optional<evidence::Lang> lang; ///< As far as it was said.
};

/// The options, or what is wrong with them.
std::variant<Options, Misuse> readOptions(std::span<char *const> arguments);

/// The language of the shell; English where it is none of ours.
evidence::Lang langOfSurroundings();

/// What `--help` prints.
std::string_view usage(evidence::Lang lang);

/// The sentence for a misuse, and where to read on.
std::string sentenceOf(const Misuse &misuse, evidence::Lang lang);

} // namespace minutier::verify
