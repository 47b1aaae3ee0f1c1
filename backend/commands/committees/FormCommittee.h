// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Forms a steering committee in a project's ledger.
struct FormCommittee
{
    static constexpr QLatin1StringView name{"FormCommittee"};
    static const Arguments<FormCommittee> &arguments();
    Result<Made> perform(Work &work) const;

    CommitteeId id;
    ProjectId project;
    ProgrammeId programme; ///< When it steers a whole programme.
    QString committeeName;
    QString lang; ///< Language of record; the project's when empty.
    QString note;
};

} // namespace minutier
