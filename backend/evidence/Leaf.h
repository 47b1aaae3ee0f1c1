// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Hash.h"
#include "evidence/Json.h"

#include <map>

namespace minutier::evidence {

/// What an entry says of one row: its kind, id and new revision in clear, each of its values as a commitment.
struct LeafChange
{
    std::string entity;
    std::string id;
    std::int64_t revision = 0;
    std::map<std::string, Hash> fields;
};

/// An entry's leaf, read.
struct Leaf
{
    std::string act; ///< Id of the command.
    std::string at;  ///< When, by the clock of the machine.
    std::string who;
    std::string dev;
    std::uint64_t ctr = 0;
    std::string verb;
    Hash cmd{};      ///< Salted digest of the command.
    Hash made{};     ///< Commitment to what it made.
    std::string sig; ///< The device's signature in base64url; empty where there is none.
    std::vector<LeafChange> changes;

    /// Reads the canonical text of a leaf; nothing for anything else.
    static std::optional<Leaf> fromText(std::string_view text);
    /// The change of one row to one revision; nothing where the entry has none.
    [[nodiscard]] const LeafChange *changeOf(std::string_view entity, std::string_view id, std::int64_t revision) const;
};

} // namespace minutier::evidence
