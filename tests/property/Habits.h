// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "property/RegisterRows.h"

namespace minutier {

// What a committee's people usually do: without it, nearly every random command would be refused at the first check.

/// How often a command is tried beside the others.
int weightOf(const QString &command);

/// The table an argument's id is of; empty where the argument names nothing.
QString tableOfArgument(const QString &command, const QString &argument);

/// The states in which a record takes a command, as people know them; empty where every state will do.
QStringList usualStates(const QString &command, const QString &argument);

/// Whether an argument that may be left out is usually given.
bool isUsuallyGiven(const QString &command, const QString &argument);

/// Whether a row of a table is one that people would choose for a command, beyond its state.
bool isUsual(const QString &command, const QString &argument, const RowCells &row, RegisterRows &rows);

/// Which arguments are chosen before others, so that the others can belong to them.
int orderOf(const QString &argument);

} // namespace minutier
