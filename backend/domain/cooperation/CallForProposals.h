// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/Person.h"
#include "domain/committees/Seat.h"
#include "domain/decisions/Decision.h"
#include "domain/results/Quantity.h"

namespace minutier {

using CallId = Id<struct CallForProposals>;
using CriterionId = Id<struct Criterion>;
using PanelMemberId = Id<struct PanelMember>;

/// Draft → open → closed → decided; a call that is not decided may be cancelled.
enum class CallState { Draft, Open, Closed, Decided, Cancelled };
template <>
inline constexpr std::array names<CallState>{
    Name{CallState::Draft, QLatin1StringView("draft")},
    Name{CallState::Open, QLatin1StringView("open")},
    Name{CallState::Closed, QLatin1StringView("closed")},
    Name{CallState::Decided, QLatin1StringView("decided")},
    Name{CallState::Cancelled, QLatin1StringView("cancelled")},
};

/// A call for proposals to civil society.
struct CallForProposals
{
    CallId id;
    ProjectId project;
    int year = 0;
    int number = 0;
    QString reference; ///< `C-2020-001`.
    QString title;
    QString objective;
    PartialDate opensOn;
    PartialDate closesOn;
    CallState state = CallState::Draft;
    std::optional<Decimal> received; ///< How many arrived, as stated; the register may know fewer.
    Qualifier receivedQualifier = Qualifier::Exact;
    std::optional<Decimal> amount; ///< For each project selected.
    QString currency;
    std::optional<int> months; ///< How long each project selected lasts.
    DecisionId decision;       ///< That launched it.
    QString note;
    QString lang;
    int revision = 1;
    friend bool operator==(const CallForProposals &, const CallForProposals &) = default;
};

/// What proposals are judged on.
struct Criterion
{
    CriterionId id;
    ProjectId project;
    CallId call;
    int number = 0;
    QString title;
    int weight = 1;   ///< Against the other criteria.
    int highest = 10; ///< The most points it gives.
    QString lang;
    int revision = 1;
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

/// Who sits on the selection panel, as a person or for an organisation.
struct PanelMember
{
    PanelMemberId id;
    ProjectId project;
    CallId call;
    int number = 0;
    PersonId person;
    OrganisationId organisation;
    int revision = 1;
    friend bool operator==(const PanelMember &, const PanelMember &) = default;
};

/// Refuses an end before the start, an amount without currency.
Result<> validate(const CallForProposals &call);

/// Whether a call may pass from one state to another.
Result<> canBecome(const CallForProposals &call, CallState next);

} // namespace minutier
