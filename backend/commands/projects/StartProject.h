// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Opens a project and its ledger.
struct StartProject
{
    static constexpr QLatin1StringView name{"StartProject"};
    static const Arguments<StartProject> &arguments();
    Result<Made> perform(Work &work) const;

    ProjectId id;
    QString code; ///< Short and stable, `HN-TRAITE`.
    QString title;
    ProgrammeId programme;
    QString lang = QStringLiteral("en");      ///< Language of record.
    QString zone = QStringLiteral("Etc/UTC"); ///< IANA zone where its sessions usually take place.
    QStringList countries;
    PartialDate startsOn;
    PartialDate endsOn;
    QString note;
};

} // namespace minutier
