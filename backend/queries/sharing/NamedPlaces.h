// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/Person.h"
#include "storage/Database.h"

#include <functional>

namespace minutier {

/// Records of one kind that name somebody in what was typed.
struct NamedPlaces
{
    QString entity;         ///< the name of the table: "decision"
    QStringList references; ///< "D-2020-001", in order
    int unnumbered = 0;     ///< records that people know by no number, such as translations
};

/// The records of the register whose texts name somebody, as people name the records, kind by kind. The name is hidden
/// where it stands for as long as it is known; once it is erased, nothing can look for it. Tells how many tables were
/// read; refused where it is told to stop.
Result<QList<NamedPlaces>> placesNaming(
    Database &database, const Person &person, const std::function<bool(qint64 done, qint64 total)> &progress = {}
);

} // namespace minutier
