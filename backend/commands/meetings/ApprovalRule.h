// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Work.h"

namespace minutier {

/// How circulated minutes are approved now: by a later session, by every seat that was there, or by silence once
/// the window is over and the terms say that silence approves. A sentence when none of these holds yet.
Result<ApprovalForm>
approvalForm(Work &work, const Minutes &minutes, const Meeting &session, const MeetingId &laterSession);

} // namespace minutier
