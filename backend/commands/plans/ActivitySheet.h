// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/plans/PlanActivity.h"

namespace minutier {

/// What a line of a table would do to a draft.
struct SheetLine
{
    enum class Kind { Added, Changed, Same, Refused };

    Kind kind = Kind::Same;
    int line = 0;     ///< Of the file, from 1.
    QString code;     ///< Empty for a new activity that takes the next code.
    QString title;    ///< Its beginning.
    QString sentence; ///< What changes, or why it is refused.
};

/// A table of activities read against a draft: what it would do, and the commands that do it.
struct ActivitySheet
{
    QList<SheetLine> lines;
    QList<PreparedCommand> commands;

    [[nodiscard]] int count(SheetLine::Kind kind) const;
};

/// Reads a CSV table of activities into a draft. Columns are named as the fields are, or in French or Spanish: code,
/// title, type, result (its code), description, partner, place, starts_on, ends_on, responsible, budget, currency,
/// milestones, note. A line whose code the draft knows changes that activity, any other adds one.
Result<ActivitySheet> readActivitySheet(Database &database, const PlanVersionId &draft, const QByteArray &csv);

} // namespace minutier
