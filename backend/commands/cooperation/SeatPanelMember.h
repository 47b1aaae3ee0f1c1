// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/CallForProposals.h"

namespace minutier {

/// Puts a person or an organisation on the panel that judges a call.
struct SeatPanelMember
{
    static constexpr QLatin1StringView name{"SeatPanelMember"};
    static const Arguments<SeatPanelMember> &arguments();
    Result<Made> perform(Work &work) const;

    PanelMemberId id;
    CallId call;
    PersonId person;
    OrganisationId organisation;
};

} // namespace minutier
