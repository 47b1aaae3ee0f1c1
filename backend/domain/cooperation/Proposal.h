// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/CallForProposals.h"

namespace minutier {

using ProposalId = Id<struct Proposal>;
using ConflictId = Id<struct ConflictOfInterest>;
using ScoreId = Id<struct Score>;
using AwardId = Id<struct Award>;

/// Received → recommended, selected or declined; a proposal may be withdrawn until it is decided.
enum class ProposalState { Received, Recommended, Selected, Declined, Withdrawn };
template <>
inline constexpr std::array names<ProposalState>{
    Name{ProposalState::Received, QLatin1StringView("received")},
    Name{ProposalState::Recommended, QLatin1StringView("recommended")},
    Name{ProposalState::Selected, QLatin1StringView("selected")},
    Name{ProposalState::Declined, QLatin1StringView("declined")},
    Name{ProposalState::Withdrawn, QLatin1StringView("withdrawn")},
};

/// A project that an organisation proposed to a call.
struct Proposal
{
    ProposalId id;
    ProjectId project;
    CallId call;
    int number = 0;
    QString reference; ///< `C-2020-001-P02`.
    QString title;
    OrganisationId organisation; ///< Empty where it may not be named.
    QString summary;
    std::optional<Decimal> amount; ///< Asked for.
    QString currency;
    ProposalState state = ProposalState::Received;
    QString recommendation; ///< The panel's words.
    PartialDate receivedOn;
    QString note;
    QString lang;
    int revision = 1;
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// An interest that a member of the panel declared; who declares one gives that proposal no points.
struct ConflictOfInterest
{
    ConflictId id;
    ProjectId project;
    CallId call;
    PanelMemberId member;
    ProposalId proposal; ///< Empty when it concerns the whole call.
    QString statement;
    PartialDate declaredOn;
    QString lang;
    int revision = 1;
    friend bool operator==(const ConflictOfInterest &, const ConflictOfInterest &) = default;
};

/// The points a member of the panel gave a proposal on one criterion.
struct Score
{
    ScoreId id;
    ProjectId project;
    ProposalId proposal;
    PanelMemberId member;
    CriterionId criterion;
    int points = 0;
    int revision = 1;
    friend bool operator==(const Score &, const Score &) = default;
};

/// Where a project that was selected stands.
enum class AwardState { Awarded, UnderWay, Completed, Cancelled };
template <>
inline constexpr std::array names<AwardState>{
    Name{AwardState::Awarded, QLatin1StringView("awarded")},
    Name{AwardState::UnderWay, QLatin1StringView("under_way")},
    Name{AwardState::Completed, QLatin1StringView("completed")},
    Name{AwardState::Cancelled, QLatin1StringView("cancelled")},
};

/// What a proposal was given, in the currency of the agreement and that of the country.
struct Award
{
    AwardId id;
    ProjectId project;
    ProposalId proposal;
    DecisionId decision; ///< Empty where the source names none.
    std::optional<Decimal> amount;
    QString currency;
    std::optional<Decimal> counterAmount;
    QString counterCurrency;
    std::optional<int> months;
    AwardState state = AwardState::Awarded;
    PartialDate awardedOn;
    QString note;
    QString lang;
    int revision = 1;
    friend bool operator==(const Award &, const Award &) = default;
};

/// Whether a proposal may pass from one state to another.
Result<> canBecome(const Proposal &proposal, ProposalState next);

/// The weighted mean of a proposal's points, in hundredths of the most it could have; nothing where nobody scored it.
std::optional<Decimal> scoreOf(const QList<Score> &scores, const QList<Criterion> &criteria);

} // namespace minutier
