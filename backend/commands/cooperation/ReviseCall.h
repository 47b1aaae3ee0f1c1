// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/cooperation/CallForProposals.h"

namespace minutier {

/// Changes the terms of a call, or how many proposals it is said to have received.
struct ReviseCall
{
    static constexpr QLatin1StringView name{"ReviseCall"};
    static const Arguments<ReviseCall> &arguments();
    Result<Made> perform(Work &work) const;

    CallId call;
    Change<int> revision;
    Change<QString> title;
    Change<QString> objective;
    Change<PartialDate> opensOn;
    Change<PartialDate> closesOn;
    Change<std::optional<Decimal>> amount;
    Change<QString> currency;
    Change<std::optional<int>> months;
    Change<DecisionId> decision;
    Change<std::optional<Decimal>> received;
    Change<Qualifier> receivedQualifier;
    Change<QString> note;
};

} // namespace minutier
