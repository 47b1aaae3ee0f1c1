// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/Person.h"
#include "storage/Database.h"

namespace minutier {

/// The texts of the register that name somebody, as people name the records: "decision D-2020-001". They are hidden
/// where they stand for as long as the name is known; once it is erased, nothing can look for it.
Result<QStringList> placesNaming(Database &database, const Person &person);

} // namespace minutier
