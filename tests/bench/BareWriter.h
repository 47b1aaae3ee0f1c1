// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <sqlite3.h>
#include <vector>

namespace minutier::bench {

/// A row of a table, as SQLite keeps it.
using BareRow = std::vector<sqlite3_value *>;

/// Rows that one decision added, by table, so that they can be written again with nothing around them.
struct BareDecision
{
    std::vector<std::pair<QByteArray, BareRow>> rows;
};

/// Reads what each decision of a register added, newest `count` ones.
std::vector<BareDecision> readDecisions(const QByteArray &file, int count);

/// Writes the same rows with the same pragmas straight through SQLite, one commit each; milliseconds of each commit.
std::vector<double> writeBare(const QByteArray &file, const std::vector<BareDecision> &decisions);

} // namespace minutier::bench
