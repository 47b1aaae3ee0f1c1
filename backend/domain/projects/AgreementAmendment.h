// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Names.h"
#include "domain/projects/Project.h"

#include <optional>

namespace minutier {

using AmendmentId = Id<struct AgreementAmendment>;

/// Requested → noted by the committee → sent → signed or refused.
enum class AmendmentState { Requested, Noted, Sent, Signed, Refused };
template <>
inline constexpr std::array names<AmendmentState>{
    Name{AmendmentState::Requested, QLatin1StringView("requested")},
    Name{AmendmentState::Noted, QLatin1StringView("noted")},
    Name{AmendmentState::Sent, QLatin1StringView("sent")},
    Name{AmendmentState::Signed, QLatin1StringView("signed")},
    Name{AmendmentState::Refused, QLatin1StringView("refused")},
};

/// A change to the agreement with the donor; an extension may have no length until it is signed.
struct AgreementAmendment
{
    AmendmentId id;
    ProjectId project;
    int year = 0;
    int number = 0;
    QString reference; ///< `N-2020-001`.
    QString title;
    AmendmentState state = AmendmentState::Requested;
    std::optional<int> months; ///< Length of an extension; empty while nobody has stated it.
    PartialDate requestedOn;
    PartialDate signedOn;
    PartialDate endsOn; ///< The new end of the project, once signed.
    QString note;
    QString lang;
    int revision = 1;
    friend bool operator==(const AgreementAmendment &, const AgreementAmendment &) = default;
};

/// Whether an amendment may pass from one state to another.
Result<> canBecome(const AgreementAmendment &amendment, AmendmentState next);

} // namespace minutier
