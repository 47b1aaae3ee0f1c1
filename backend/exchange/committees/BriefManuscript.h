// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Manuscript.h"
#include "queries/committees/Brief.h"

namespace minutier {

/// "Since we last met", on a page: decided, done, late, answered.
Result<Manuscript>
briefOf(Database &database, const CommitteeId &committee, const QDate &today, const QString &lang, Audience audience);

/// The same as blocks, to stand inside another document.
QList<Manuscript::Block> briefBlocks(const Brief &brief, const Phrasebook &phrases);

} // namespace minutier
