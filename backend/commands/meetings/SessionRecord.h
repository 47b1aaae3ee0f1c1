// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Work.h"
#include "domain/meetings/Quorum.h"

namespace minutier {

/// The session, if it still takes what is recorded: it began, and its minutes are not approved.
Result<Meeting> sessionForRecord(Work &work, const MeetingId &meeting);

/// The terms in force on the day of a session.
Result<std::optional<TermsOfReference>> termsOfSession(Work &work, const Meeting &meeting);

/// Which seats are there at a point, or over the whole session when it is null.
Result<QuorumFinding> sessionQuorum(Work &work, const Meeting &meeting, const AgendaItemId &item = {});

/// Refuses a point that is not on the agenda of that session; a null one is fine.
Result<> checkItemOf(Work &work, const Meeting &meeting, const AgendaItemId &item);

} // namespace minutier
