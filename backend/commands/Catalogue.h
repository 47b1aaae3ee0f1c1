// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// A command as scripts see it: its name, its arguments' schema, and how JSON becomes a prepared command.
struct CatalogueEntry
{
    QLatin1StringView name;
    /// JSON Schema of its arguments; made when asked for, since most runs need one command and no schema.
    std::function<evidence::Json::Object()> schema;
    std::function<Result<PreparedCommand>(const evidence::Json &)> prepare;
};

/// Every command, in the order of the shelves.
const QList<CatalogueEntry> &catalogue();

/// The command of a name; null if there is none.
const CatalogueEntry *commandNamed(QStringView name);

} // namespace minutier
