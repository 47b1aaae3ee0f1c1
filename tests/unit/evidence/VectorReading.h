// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Json.h"
#include "evidence/Proof.h"

namespace minutier::evidence::test {

/// Members of a vector file; what is missing reads as nothing.
std::string wordAt(const Json &object, std::string_view key);
std::uint64_t numberAt(const Json &object, std::string_view key);
const Json::Array &listAt(const Json &object, std::string_view key);
const Json &memberAt(const Json &object, std::string_view key);

/// Bytes from hexadecimal.
Bytes fromHex(std::string_view text);
Hash hashFromHex(std::string_view text);
ProofPath pathFromHex(const Json::Array &texts);

} // namespace minutier::evidence::test
