// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/CallForProposals.h"

namespace minutier {

/// Enters a call for proposals as a draft; it opens when it is published.
struct AnnounceCall
{
    static constexpr QLatin1StringView name{"AnnounceCall"};
    static const Arguments<AnnounceCall> &arguments();
    Result<Made> perform(Work &work) const;

    CallId id;
    ProjectId project;
    QString title;
    QString objective;
    PartialDate opensOn;
    PartialDate closesOn;
    std::optional<Decimal> amount; ///< For each project selected.
    QString currency;
    std::optional<int> months; ///< How long each project selected lasts.
    DecisionId decision;       ///< That launched it.
    QString note;
};

} // namespace minutier
