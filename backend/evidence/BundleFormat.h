// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Json.h"

namespace minutier::evidence {

/// The word that a bundle of the first format begins with.
constexpr const char *bundleFormat = "minutier-proof-1";

/// SHA-256 over the bundle without its sum. It guards against slips; that nobody can forge is the tree's work.
std::string sumOf(const Json::Object &bundle);

} // namespace minutier::evidence
