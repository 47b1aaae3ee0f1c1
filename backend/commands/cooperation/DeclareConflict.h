// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/Proposal.h"

namespace minutier {

/// Notes an interest that a member of the panel declares, in one proposal or in the whole call.
struct DeclareConflict
{
    static constexpr QLatin1StringView name{"DeclareConflict"};
    static const Arguments<DeclareConflict> &arguments();
    Result<Made> perform(Work &work) const;

    ConflictId id;
    CallId call;
    PanelMemberId member;
    ProposalId proposal; ///< Empty when it concerns the whole call.
    QString statement;
    PartialDate declaredOn;
};

} // namespace minutier
