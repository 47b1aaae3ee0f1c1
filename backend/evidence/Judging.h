// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Bundle.h"
#include "evidence/Checkpoint.h"
#include "evidence/Finding.h"
#include "evidence/Fold.h"
#include "evidence/Policy.h"

namespace minutier::evidence {

/// Judges who signed the head: the office, and the cosigners that the policy wants. False where nothing rests on it.
bool judgeHead(const Note &note, const Checkpoint &checkpoint, const Policy &policy, Report &report);

/// The entries whose leaves are shown to be in the tree, in their order, with the values that fit; adds what does not.
std::vector<VisibleEntry> judgeEntries(const Bundle &bundle, const TreeHead &head, Report &report);

/// Counts which commands their devices signed.
void judgeDevices(const std::vector<VisibleEntry> &entries, const Policy &policy, Report &report);

} // namespace minutier::evidence
