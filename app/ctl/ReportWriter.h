// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Reply.h"
#include "core/Result.h"

#include <QByteArray>
#include <QStringList>

namespace minutier {

/// Runs minutier-report, which makes documents beside this program; what it printed, or why it refused. Warns of
/// what it warned of.
Result<QByteArray> runReportWriter(const QStringList &arguments, const Reply &reply);

} // namespace minutier
