// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Work.h"

namespace minutier {

/// The session, if its agenda may still change: being prepared or under way.
Result<Meeting> agendaOpenFor(Work &work, const MeetingId &meeting);

/// Refuses a length no point has.
Result<> checkDuration(int minutes);

/// The points people see, in their order; removed ones aside.
Result<QList<AgendaItem>> listedItems(Work &work, const MeetingId &meeting);

/// Moves a point to a place and numbers the others around it.
Result<> placeItem(Work &work, const AgendaItemId &item, const MeetingId &meeting, int position);

/// Numbers the points 1, 2, 3 … as they stand.
Result<> numberItems(Work &work, const MeetingId &meeting);

/// Marks the point under way as treated, and adds up its time.
Result<> endRunningItem(Work &work, QList<AgendaItem> &items);

/// Postpones whatever a session that ends did not reach.
Result<> postponeUntreated(Work &work, const MeetingId &meeting);

} // namespace minutier
