// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Note.h"

namespace minutier::evidence {

/// A device whose signatures the reader knows.
struct KnownDevice
{
    std::string id;
    PublicKey key{};
    friend bool operator==(const KnownDevice &, const KnownDevice &) = default;
};

/// What a reader was given by another way, and the only thing that is trusted.
struct Policy
{
    std::string origin;                 ///< Which office: `minutier/<office>`; its ledgers are `<origin>/<ledger>`.
    std::vector<VerifierKey> keys;      ///< Of the office; one of them signs each head.
    std::vector<VerifierKey> cosigners; ///< Of others who saw the head.
    std::uint64_t wanted = 0;           ///< How many different cosigners a head needs.
    std::vector<KnownDevice> devices;

    [[nodiscard]] std::string toText() const;
    friend bool operator==(const Policy &, const Policy &) = default;
};

/// A policy read, or the place in the file that is not as it must be.
struct PolicyRead
{
    std::optional<Policy> policy;
    std::string fault;
};

/// Reads exactly what `Policy::toText` writes; one line break after it is allowed.
PolicyRead readPolicy(std::string_view text);

} // namespace minutier::evidence
