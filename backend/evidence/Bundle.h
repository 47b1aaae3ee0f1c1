// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Commitment.h"
#include "evidence/Proof.h"

namespace minutier::evidence {

/// What a bundle is about: a plan `version`, a `decision`, or an `entry` by its number.
struct BundleSubject
{
    std::string entity;
    std::string id;
    friend bool operator==(const BundleSubject &, const BundleSubject &) = default;
};

/// One value handed over with the salt that makes its commitment checkable.
struct Opening
{
    std::string entity;
    std::string id;
    std::int64_t revision = 0;
    std::string field;
    Salt salt{};
    Json value;
    friend bool operator==(const Opening &, const Opening &) = default;
};

/// One entry: its leaf and path where the tail does not hold it already, and the values opened.
struct BundleEntry
{
    std::uint64_t index = 0;
    std::optional<std::string> leaf; ///< Absent where the tail holds it.
    ProofPath path;
    std::vector<Opening> openings;
    friend bool operator==(const BundleEntry &, const BundleEntry &) = default;
};

/// Every leaf from one entry to the head, and the edge of the tree before it: so nothing after can be hidden.
struct BundleTail
{
    std::uint64_t from = 0;
    std::vector<Hash> edge;
    std::vector<std::string> leaves;
    friend bool operator==(const BundleTail &, const BundleTail &) = default;
};

/// What shows that a head the reader already has begins this one.
struct BundleEarlier
{
    std::uint64_t size = 0;
    ProofPath path;
    friend bool operator==(const BundleEarlier &, const BundleEarlier &) = default;
};

/// The content of a `.mproof` file.
struct Bundle
{
    BundleSubject subject;
    std::string profile; ///< For whom it was made: `office`, `members`, `donor` or `public`.
    std::string lang;    ///< In which language its reader is spoken to.
    std::string head;    ///< The signed note.
    std::vector<BundleEntry> entries;
    std::optional<BundleTail> tail;
    std::optional<BundleEarlier> earlier;

    /// The canonical text, closed by a sum over it, so that a slip of one byte never goes unseen.
    [[nodiscard]] std::string toText() const;
    friend bool operator==(const Bundle &, const Bundle &) = default;
};

/// A bundle read, or the place in the file that is not as it must be.
struct BundleRead
{
    std::optional<Bundle> bundle;
    bool sumFits = false; ///< Whether the file is as it was made; a bundle is examined either way.
    std::string fault;
};

/// Reads what `Bundle::toText` writes and nothing else.
BundleRead readBundle(std::string_view text);

} // namespace minutier::evidence
