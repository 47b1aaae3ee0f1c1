// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/Quorum.h"
#include "storage/Database.h"

namespace minutier {

/// The quorum of a session: the finding kept at its closing, or, until then, who is there now.
Result<QuorumFinding> readQuorum(Database &database, const Meeting &meeting, const AgendaItemId &item = {});

/// What the quorum would be if everybody who accepted came.
Result<QuorumFinding> expectQuorum(Database &database, const Meeting &meeting);

} // namespace minutier
