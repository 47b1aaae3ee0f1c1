// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/Meeting.h"

namespace minutier {

using DecisionId = Id<struct Decision>;
using ConditionId = Id<struct Condition>;
using BallotId = Id<struct Ballot>;

/// What kind of act it is.
enum class DecisionKind { Decision, Recommendation, Validation, TakesNote };
template <>
inline constexpr std::array names<DecisionKind>{
    Name{DecisionKind::Decision, QLatin1StringView("decision")},
    Name{DecisionKind::Recommendation, QLatin1StringView("recommendation")},
    Name{DecisionKind::Validation, QLatin1StringView("validation")},
    Name{DecisionKind::TakesNote, QLatin1StringView("takes_note")},
};

/// Proposed → adopted, adopted with conditions, deferred, rejected or withdrawn;
/// adopted → executed, superseded or revoked, the last two always by another decision.
enum class DecisionState {
    Proposed,
    Adopted,
    AdoptedWithConditions,
    Deferred,
    Rejected,
    Withdrawn,
    Executed,
    Superseded,
    Revoked,
};
template <>
inline constexpr std::array names<DecisionState>{
    Name{DecisionState::Proposed, QLatin1StringView("proposed")},
    Name{DecisionState::Adopted, QLatin1StringView("adopted")},
    Name{DecisionState::AdoptedWithConditions, QLatin1StringView("adopted_with_conditions")},
    Name{DecisionState::Deferred, QLatin1StringView("deferred")},
    Name{DecisionState::Rejected, QLatin1StringView("rejected")},
    Name{DecisionState::Withdrawn, QLatin1StringView("withdrawn")},
    Name{DecisionState::Executed, QLatin1StringView("executed")},
    Name{DecisionState::Superseded, QLatin1StringView("superseded")},
    Name{DecisionState::Revoked, QLatin1StringView("revoked")},
};

/// How the committee came to it.
enum class AdoptedBy { Consensus, Vote, WrittenProcedure };
template <>
inline constexpr std::array names<AdoptedBy>{
    Name{AdoptedBy::Consensus, QLatin1StringView("consensus")},
    Name{AdoptedBy::Vote, QLatin1StringView("vote")},
    Name{AdoptedBy::WrittenProcedure, QLatin1StringView("written_procedure")},
};

/// What a committee resolved. Never edited once its minutes are approved: a later decision supersedes it.
struct Decision
{
    DecisionId id;
    ProjectId project;
    MeetingId meeting; ///< Empty for a written procedure.
    AgendaItemId agendaItem;
    int year = 0;
    int number = 0;
    QString reference; ///< For people, `D-2020-003`; unique in its project and never reused.
    DecisionKind kind = DecisionKind::Decision;
    QString title;
    QString statement;
    QString rationale;
    DecisionState state = DecisionState::Adopted;
    AdoptedBy adoptedBy = AdoptedBy::Consensus;
    PartialDate decidedOn;
    PartialDate closesOn;  ///< Last day of a written procedure.
    QString quorum;        ///< The finding at that point of the session, with its inputs.
    DecisionId replacedBy; ///< The decision that superseded or revoked it.
    QString lang;
    QDateTime recordedAt; ///< UTC.
    int revision = 1;
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// Open until its proof is accepted by a later decision.
enum class ConditionState { Open, Met, Lifted };
template <>
inline constexpr std::array names<ConditionState>{
    Name{ConditionState::Open, QLatin1StringView("open")},
    Name{ConditionState::Met, QLatin1StringView("met")},
    Name{ConditionState::Lifted, QLatin1StringView("lifted")},
};

/// What a decision was adopted subject to.
struct Condition
{
    ConditionId id;
    ProjectId project;
    DecisionId decision;
    int number = 0; ///< 1, 2 … within its decision.
    QString text;
    OrganisationId owner;
    PartialDate dueOn;
    QString proof; ///< What was shown.
    ConditionState state = ConditionState::Open;
    DecisionId liftedBy;
    QString lang;
    int revision = 1;
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// What a seat said when it was put to the vote.
enum class Choice { For, Against, Abstains };
template <>
inline constexpr std::array names<Choice>{
    Name{Choice::For, QLatin1StringView("for")},
    Name{Choice::Against, QLatin1StringView("against")},
    Name{Choice::Abstains, QLatin1StringView("abstains")},
};

/// One seat's vote on one decision.
struct Ballot
{
    BallotId id;
    ProjectId project;
    DecisionId decision;
    SeatId seat;
    Choice choice = Choice::For;
    int revision = 1;
    friend bool operator==(const Ballot &, const Ballot &) = default;
};

/// Whether a state means the committee has resolved and the decision stands.
bool stands(DecisionState state);

/// Refuses an empty statement, or a written procedure without its closing date.
Result<> validate(const Decision &decision);

/// Only a decision that stands may be executed, superseded or revoked.
Result<> canBecome(const Decision &decision, DecisionState next);

/// Whether a vote carried it under the committee's rule; ties do not.
bool isCarried(DecisionRule rule, const QList<Ballot> &ballots);

} // namespace minutier
