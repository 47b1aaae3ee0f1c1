// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/Indicator.h"
#include "evidence/Json.h"

namespace minutier {

/// What a logic model says: its statements and their indicators by code, retired ones left out.
evidence::Json contentOf(const QList<ResultNode> &nodes, const QList<Indicator> &indicators);

} // namespace minutier
