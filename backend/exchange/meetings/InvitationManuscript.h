// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Manuscript.h"
#include "exchange/meetings/SessionFacts.h"

namespace minutier {

/// The letter that convenes one person; only that person is named in it.
Manuscript invitationOf(const SessionFacts &facts, const Attendance &invitee);

/// The letter as nobody in particular would get it, for the preview before anything leaves.
Manuscript invitationPreview(const SessionFacts &facts);

/// The letter's text alone, to paste into a message.
QString invitationText(const Manuscript &letter);

/// The agenda as a table: number, point, kind and minutes.
Manuscript::Table agendaTable(const SessionFacts &facts);

} // namespace minutier
