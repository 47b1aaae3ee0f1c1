// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace minutier {

/// The words that a column of a table takes; none where it takes any text or number.
QStringList wordsOfColumn(QLatin1StringView table, QLatin1StringView column);

} // namespace minutier
