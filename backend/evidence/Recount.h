// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Finding.h"
#include "evidence/Fold.h"

namespace minutier::evidence {

/// What a recount works with: the visible entries, where all are visible from, and where findings go.
struct Scene
{
    const std::vector<VisibleEntry> &entries;
    std::optional<std::uint64_t> from; ///< Every entry from this one on is visible.
    std::uint64_t size = 0;
    Report &report;

    /// The rows as they were right after an entry.
    [[nodiscard]] Fold foldUntil(std::uint64_t last) const;
    /// The rows as they are under the head.
    [[nodiscard]] Fold foldAll() const;
    /// Says that what a fact rests on was not opened.
    void withheld(const Row &row, std::string_view field) const;
    /// The text of a field a fact rests on; where it is not known, that is said.
    [[nodiscard]] std::optional<std::string> need(const Row &row, std::string_view field) const;
};

/// A text for people; empty where it is withheld, which is said in words and never by an id.
std::string labelOf(const Row &row, std::string_view field);

/// A plan's version: its content, its validation and what that rests on, and what changed since.
void recountVersion(const Scene &scene, const std::string &id);
/// A decision: its state, its session, who was there, its conditions, and what changed since.
void recountDecision(const Scene &scene, const std::string &id);
/// One entry by its number: when, what, and each value opened.
void recountEntry(const Scene &scene, const std::string &number);

/// A version's content, worked out from its activities.
struct RecountedContent
{
    std::optional<std::string> digest; ///< SHA-256 in hexadecimal; nothing where a part is withheld, which was said.
    std::size_t activities = 0;
    const Row *doubtful = nullptr; ///< An activity that may be the version's or another's: which is withheld.
};

RecountedContent recountContent(const Scene &scene, const Fold &rows, const Row &version);

/// The session a decision was taken in, or its written procedure; then the seats that were there.
void recountSession(const Scene &scene, const Fold &then, const Row &decision, std::string_view recordedAt);
/// The seats that were there for a decision, and the quorum that the terms of that day asked for.
void recountSeats(const Scene &scene, const Fold &then, const Row &meeting, const Row &decision);
/// The conditions of a decision as they are now.
void recountConditions(const Scene &scene, const Fold &now, const Row &decision);

/// Whether a decision in this state holds.
bool standsAs(std::string_view state);

} // namespace minutier::evidence
