// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace minutier {

/// Former names, one on each line, once a name became another: the old one joins them, the new one leaves them.
QString formerNamesAfter(const QString &former, const QString &before, const QString &after);

} // namespace minutier
