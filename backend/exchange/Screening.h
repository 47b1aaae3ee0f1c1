// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Manuscript.h"
#include "queries/sharing/ProtectedNames.h"

namespace minutier {

/// Puts what the audience may read in the place of protected names, wherever people typed them: in titles, texts,
/// tables and the foot. How many texts were touched.
int screen(Manuscript &manuscript, const QList<ProtectedName> &names);

/// A document of a session or a committee as its readers may have it: what was typed is screened. Refused beyond the
/// office where the names are locked, for what is hidden then cannot be looked for.
Result<Manuscript> shielded(Database &database, Manuscript manuscript, const Shield &shield, const Phrasebook &phrases);

} // namespace minutier
