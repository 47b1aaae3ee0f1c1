// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Enters a pack that is handed out; from then on the counts it holds limit what later packs may say.
struct RecordRelease
{
    static constexpr QLatin1StringView name{"RecordRelease"};
    static const Arguments<RecordRelease> &arguments();
    Result<Made> perform(Work &work) const;

    ReleaseId id;
    PlanVersionId version;
    Audience audience = Audience::Donor;
    QString lang;
    QString recipient;
    QString purpose;
    QString manifest;
    QString counts;
    QString note;
};

} // namespace minutier
