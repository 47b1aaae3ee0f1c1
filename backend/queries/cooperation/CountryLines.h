// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/Place.h"
#include "storage/Database.h"

#include <QStringList>

namespace minutier {

/// A country where a project works, with what it has there.
struct CountryLine
{
    QString country;   ///< ISO 3166-1 alpha-2.
    QString continent; ///< As the project says it; empty where it does not.
    QStringList regions;
    QStringList bases;
    QString note;
    int mandates = 0;
    int partners = 0; ///< Organisations of that country with a role or a mandate in the project.
};

/// Countries of a project by part of the world and code: those it names, and those where it has mandates.
Result<QList<CountryLine>> readCountries(Database &database, const ProjectId &project);

} // namespace minutier
