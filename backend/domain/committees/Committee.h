// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/Project.h"

namespace minutier {

using CommitteeId = Id<struct Committee>;

/// A steering committee; a programme's lives in the ledger of the project named when it was formed.
struct Committee
{
    CommitteeId id;
    ProjectId project;
    ProgrammeId programme;
    QString name;
    QString lang; ///< Language of record of its sessions.
    QString note;
    int revision = 1;
    friend bool operator==(const Committee &, const Committee &) = default;
};

} // namespace minutier
