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

/// The options, or the sentence that says what is wrong with them.
std::variant<Options, std::string> readOptions(std::span<char *const> arguments);

/// What `--help` prints.
std::string_view usage();

} // namespace minutier::verify
