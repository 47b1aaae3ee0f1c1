// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Shield.h"
#include "domain/cooperation/Mandate.h"
#include "storage/Database.h"

namespace minutier {

/// A mandate with who is sent, and to whom.
struct MandateLine
{
    Mandate mandate;
    Identity volunteer; ///< Empty while nobody is found.
    std::optional<Organisation> partner;
};

/// Mandates of a project by number.
Result<QList<MandateLine>> readMandates(Database &database, const ProjectId &project);

} // namespace minutier
