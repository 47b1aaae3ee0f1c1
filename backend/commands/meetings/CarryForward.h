// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Work.h"

namespace minutier {

/// Puts what is not closed on top of a session's agenda: open conditions, postponed points, unanswered
/// recommendations, open actions. What is there already, even removed by hand, is not put there again.
Result<> carryForward(Work &work, const Meeting &meeting);

/// The same for the next session being prepared after one that closed, where there is one.
Result<> carryIntoNext(Work &work, const Meeting &closed);

} // namespace minutier
