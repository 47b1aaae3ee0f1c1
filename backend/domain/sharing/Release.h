// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Actor.h"
#include "domain/plans/ActionPlan.h"

namespace minutier {

using ReleaseId = Id<struct Release>;

/// What kind of pack was handed out.
enum class ReleaseProfile { PlanPack };
template <>
inline constexpr std::array names<ReleaseProfile>{
    Name{ReleaseProfile::PlanPack, QLatin1StringView("plan_pack")},
};

/// A pack that was handed out: to whom, for what, and every count that left with it. What has left stays known, so a
/// release is withdrawn and never deleted.
struct Release
{
    ReleaseId id;
    ProjectId project;
    int year = 0;
    int number = 0;
    QString reference; ///< `REL-2021-001`.
    PlanVersionId version;
    Audience audience = Audience::Donor;
    ReleaseProfile profile = ReleaseProfile::PlanPack;
    QString lang;
    PartialDate madeOn;
    QString recipient;
    QString purpose;
    int least = 0;    ///< No count of people below this one left.
    QString manifest; ///< SHA-256 of the pack's manifest, in lower-case hexadecimal.
    QString counts;   ///< Canonical JSON of the counts, shown or hidden; the office alone reads it.
    QString note;
    PartialDate withdrawnOn;
    QString reason; ///< Why it was withdrawn.
    int revision = 1;
    friend bool operator==(const Release &, const Release &) = default;
};

} // namespace minutier
