// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "core/PartialDate.h"
#include "domain/projects/Programme.h"

#include <QStringList>

namespace minutier {

using ProjectId = Id<struct Project>;

/// A project, whose ledger everything about its committee is written in.
struct Project
{
    ProjectId id;
    ProgrammeId programme;
    QString code; ///< Short and stable, `HN-TRAITE`; written before a reference: `HN-TRAITE/D-2020-003`.
    QString title;
    QString lang;          ///< Language of record of the project's texts.
    QString zone;          ///< IANA zone where its sessions usually take place.
    QStringList countries; ///< ISO 3166-1 alpha-2.
    PartialDate startsOn;
    PartialDate endsOn; ///< Changed by a signed amendment, and by nothing else.
    QString note;
    int revision = 1;
    friend bool operator==(const Project &, const Project &) = default;
};

/// Refuses a project that ends before it starts, a code with spaces, a country that is not two letters.
Result<> validate(const Project &project);

/// Which year of the project a day falls in, the first being 1; 0 before it starts or when no start is known.
int projectYearOf(const Project &project, const QDate &day);

} // namespace minutier
