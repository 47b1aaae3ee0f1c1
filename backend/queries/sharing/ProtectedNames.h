// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Shield.h"
#include "storage/Database.h"

namespace minutier {

/// A name that an audience may not read, and what it reads in its place.
struct ProtectedName
{
    QString name;
    QString shown;
    bool isPerson = false; ///< Written in many ways: without a part, with a title, family name first.
};

/// Names of people, names and acronyms of organisations that the shield hides, and those they had before, the longest
/// first; to look for them in what people typed.
Result<QList<ProtectedName>> readProtectedNames(Database &database, const Shield &shield, const Phrasebook &phrases);

} // namespace minutier
