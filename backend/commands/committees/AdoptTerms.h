// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Puts terms of reference in force from a day on; those before end the day before.
struct AdoptTerms
{
    static constexpr QLatin1StringView name{"AdoptTerms"};
    static const Arguments<AdoptTerms> &arguments();
    Result<Made> perform(Work &work) const;

    TermsId id;
    CommitteeId committee;
    PartialDate validFrom;
    QString functions;   ///< What the committee is for, one line each.
    QStringList sectors; ///< In the order people read them.
    MeetingPeriod period = MeetingPeriod::Rolling;
    int sessionsPerPeriod = 1;
    int noticeDays = 15;
    std::optional<int> quorumSeats;   ///< Empty for no rule.
    std::optional<int> quorumSectors; ///< Empty for no rule.
    DecisionRule decisionRule = DecisionRule::Consensus;
    int approvalDays = 15;
    SilenceRule silenceRule = SilenceRule::Approves;
    QString note;
};

} // namespace minutier
