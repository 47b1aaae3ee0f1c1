// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// One file of a zip that lies where its recipe says so, and has a right sum otherwise.
struct RecipeFile
{
    std::string name;
    std::string bytes;
    std::uint32_t declaredMore = 0; ///< How much longer it claims to be than it is.
    std::uint32_t attributes = 0;   ///< As of a file of Unix: 0120000 in the upper half is a link.
    std::uint16_t flags = 0;
};

/// Reads recipes from any bytes: so that names, kinds and sizes are tried, and not only sums that do not fit.
std::vector<RecipeFile> recipesIn(const std::uint8_t *data, std::size_t size);

/// The files as a zip without compression.
std::string zipOfRecipes(const std::vector<RecipeFile> &files);
