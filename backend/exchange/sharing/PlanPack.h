// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharing/Release.h"
#include "exchange/sharing/PackFile.h"
#include "queries/sharing/ProtectedWords.h"
#include "queries/sharing/ReleasedTables.h"

#include <functional>

namespace minutier {

/// A file that somebody else makes for the pack, such as the proof of the plan's validation; nothing where there is
/// none.
using ExtraFile = std::function<Result<std::optional<PackFile>>(Database &, const PlanVersionId &, Audience)>;

/// One thing that stays behind or is shown otherwise: for whoever hands the pack out, never in the pack.
struct Removal
{
    enum class Kind { SmallCount, WithheldCount, Organisation, Name, NoteOnData, UnverifiedData }; ///< Gravest first.
    Kind kind = Kind::SmallCount;
    QString what;    ///< The indicator, the name.
    QString detail;  ///< Of a count: period and part.
    QString instead; ///< What stands there; empty for nothing.
};

/// What a pack is asked for.
struct PackOrder
{
    PlanVersionId version;
    Audience audience = Audience::Donor;
    QString lang;
    QDate today;
    QList<ExtraFile> extras;
    std::function<bool(int files)> goOn; ///< Told how many files are made; says whether to go on.
};

/// Something that stays behind, and why.
struct LeftOut
{
    QString key; ///< For machines: `small_counts`.
    int count = 0;
    QString sentence; ///< In the language of the pack.
};

/// A pack as it would be handed out: nothing of it is written yet.
struct PlanPack
{
    QString project;       ///< Code.
    QString reference;     ///< Of the version.
    QList<PackFile> files; ///< The manifest last.
    QList<LeftOut> leftOut;
    QList<Removal> removals;
    QList<CountTable> counts;

    [[nodiscard]] QString manifestDigest() const { return files.last().digest(); }
};

/// Makes the pack of a version of a plan: documents, tables, what each is and how to check it, the manifest.
Result<PlanPack> makePlanPack(Database &database, const PackOrder &order);

} // namespace minutier
