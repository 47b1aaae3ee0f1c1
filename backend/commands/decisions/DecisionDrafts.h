// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Arguments.h"
#include "domain/decisions/Decision.h"

namespace minutier {

/// A condition as it is stated when a decision is recorded.
struct ConditionDraft
{
    static const Arguments<ConditionDraft> &arguments();

    ConditionId id;
    QString text;
    OrganisationId owner;
    PartialDate dueOn;
};

/// A seat's vote as it is stated when a decision is recorded.
struct BallotDraft
{
    static const Arguments<BallotDraft> &arguments();

    SeatId seat;
    Choice choice = Choice::For;
};

} // namespace minutier
