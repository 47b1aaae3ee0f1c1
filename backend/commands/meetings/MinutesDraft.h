// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Work.h"

namespace minutier {

/// Writes the paragraphs of a session's minutes in their language of record, from agenda, notes, decisions,
/// recommendations and actions. Edited paragraphs keep their words; nobody is named in any.
Result<> writeParagraphs(Work &work, const Meeting &meeting, const Minutes &minutes);

} // namespace minutier
