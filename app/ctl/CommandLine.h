// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QHash>
#include <QStringList>

namespace minutier {

/// What was typed after `minutierctl`, taken apart.
struct CommandLine
{
    QString verb;
    QStringList words;                   ///< What follows the verb and is no option.
    QHash<QString, QStringList> options; ///< `--limit 10` → limit: [10]; a flag has an empty list.

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    /// The last value given for an option.
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;
};

/// Which options take a value, and how many values follow: `--entity ENTITY ID` takes two.
using OptionArities = QHash<QString, int>;

/// Takes apart the arguments; refuses options nobody knows. `known` holds arities of the options of every verb.
Result<CommandLine> parseCommandLine(const QStringList &arguments, const OptionArities &known);

} // namespace minutier
