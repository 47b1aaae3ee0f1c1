// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrasebook.h"
#include "exchange/Manuscript.h"
#include "storage/Database.h"

#include <QUuid>

namespace minutier {

/// Prints the head of a project's record under a document: whoever keeps the paper can tell later whether anything
/// entered before was changed.
Result<> printHead(Manuscript &manuscript, Database &database, const QUuid &project, const Phrasebook &phrases);

} // namespace minutier
