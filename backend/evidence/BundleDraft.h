// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Bundle.h"

#include <map>

namespace minutier::evidence {

/// Puts a bundle together from plain values, in whatever order they come; each entry and opening is kept once.
class BundleDraft
{
public:
    /// `head` is the text of the signed note.
    BundleDraft(BundleSubject subject, std::string profile, std::string lang, std::string head);

    /// Hands over every leaf from where the frontier ends to the head. Entries in the tail need no `addEntry`.
    void setTail(const Frontier &before, std::vector<std::string> leaves);
    /// Hands over one entry with what leads from it to the head's root; left out where the tail holds it.
    void addEntry(std::uint64_t index, std::string leaf, ProofPath path);
    /// Opens one value of an entry; the salt is derived here, and the secret stays behind.
    void open(
        std::uint64_t index,
        const Secret &secret,
        const std::string &entity,
        const std::string &id,
        std::int64_t revision,
        const std::string &field,
        const Json &value
    );
    /// Shows that the reader's head of `size` entries begins this one.
    void continueFrom(std::uint64_t size, ProofPath path);

    [[nodiscard]] Bundle bundle() const;
    /// The text of the `.mproof` file.
    [[nodiscard]] std::string toText() const;

private:
    Bundle m_bundle;
    std::map<std::uint64_t, BundleEntry> m_entries;
};

/// The path a commitment binds: `decision/<id>/statement`.
std::string openingPath(const std::string &entity, const std::string &id, const std::string &field);

} // namespace minutier::evidence
