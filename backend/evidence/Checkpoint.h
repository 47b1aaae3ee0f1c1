// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Note.h"
#include "evidence/Proof.h"

namespace minutier::evidence {

/// The head of a ledger as it is signed (C2SP tlog-checkpoint, without extension lines).
struct Checkpoint
{
    std::string origin; ///< Which ledger of which office: `minutier/<office>/<ledger>`.
    TreeHead head;

    /// Reads exactly what `toText` writes; nothing for anything else.
    static std::optional<Checkpoint> fromText(std::string_view text);
    [[nodiscard]] std::string toText() const;
    /// The note that the office signs, with its first signature, under the given name.
    [[nodiscard]] Note signedWith(std::string_view name, const SigningKey &key) const;
    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

} // namespace minutier::evidence
