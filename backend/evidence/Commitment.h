// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Hash.h"
#include "evidence/Json.h"

namespace minutier::evidence {

/// The random secret, one per entry and data subject, that makes its commitments unguessable.
using Secret = std::array<std::uint8_t, 32>;

/// A secret nobody can guess.
Secret newSecret();

/// The secret written as unpadded base64url; nothing when the text is not one.
std::optional<Secret> secretOf(std::string_view text);

/// What makes one commitment unguessable: derived from a secret and the path, so that handing it over opens one value.
using Salt = Hash;

/// The salt of the value at a path: HMAC-SHA-256(secret, path).
Salt saltOf(const Secret &secret, std::string_view path);

/// SHA-256(tag ‖ salt ‖ canonical JSON of [path, value]).
Hash commitSalted(const Salt &salt, std::string_view path, const Json &value);

/// The commitment to the value at a path, salted from the secret.
Hash commit(const Secret &secret, std::string_view path, const Json &value);

/// The salted digest of a whole command, so that a copy of it can be matched without being disclosed.
Hash commitCommand(const Secret &secret, const Json &command);

} // namespace minutier::evidence
