// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/Seat.h"

#include <optional>

namespace minutier {

using TermsId = Id<struct TermsOfReference>;

/// What "a year" means in "at least one session a year".
enum class MeetingPeriod { None, Rolling, ProjectYear, CalendarYear };
template <>
inline constexpr std::array names<MeetingPeriod>{
    Name{MeetingPeriod::None, QLatin1StringView("none")},
    Name{MeetingPeriod::Rolling, QLatin1StringView("rolling_12_months")},
    Name{MeetingPeriod::ProjectYear, QLatin1StringView("project_year")},
    Name{MeetingPeriod::CalendarYear, QLatin1StringView("calendar_year")},
};

/// How the committee resolves.
enum class DecisionRule { Consensus, SimpleMajority, TwoThirds };
template <>
inline constexpr std::array names<DecisionRule>{
    Name{DecisionRule::Consensus, QLatin1StringView("consensus")},
    Name{DecisionRule::SimpleMajority, QLatin1StringView("simple_majority")},
    Name{DecisionRule::TwoThirds, QLatin1StringView("two_thirds")},
};

/// What a seat's silence means when minutes are approved by correspondence.
enum class SilenceRule { Approves, Nothing };
template <>
inline constexpr std::array names<SilenceRule>{
    Name{SilenceRule::Approves, QLatin1StringView("approves")},
    Name{SilenceRule::Nothing, QLatin1StringView("nothing")},
};

/// The committee's rules, in force from one day to another; a session is judged by those of its day.
struct TermsOfReference
{
    TermsId id;
    ProjectId project;
    CommitteeId committee;
    PartialDate validFrom;
    PartialDate validUntil; ///< Last day, once replaced.
    QString functions;      ///< What the committee is for, one line each.
    QStringList sectors;    ///< Stored words of SeatSector, in the order people read them.
    MeetingPeriod period = MeetingPeriod::None;
    int sessionsPerPeriod = 1;
    int noticeDays = 15;
    std::optional<int> quorumSeats;   ///< Empty: no rule, and quorum is neither met nor missed.
    std::optional<int> quorumSectors; ///< Empty: no rule on sectors.
    DecisionRule decisionRule = DecisionRule::Consensus;
    int approvalDays = 15; ///< Length of the window in which minutes are approved by correspondence.
    SilenceRule silenceRule = SilenceRule::Approves;
    QString note;
    QString lang;
    int revision = 1;
    friend bool operator==(const TermsOfReference &, const TermsOfReference &) = default;

    [[nodiscard]] bool isInForceOn(const QDate &day) const;
    [[nodiscard]] bool hasQuorumRule() const { return quorumSeats || quorumSectors; }
};

/// Refuses rules nobody could follow: negative days, a quorum of nobody, more sectors than there are.
Result<> validate(const TermsOfReference &terms);

/// Whichever of the terms is in force on a day; nothing when none is.
std::optional<TermsOfReference> inForceOn(const QList<TermsOfReference> &terms, const QDate &day);

} // namespace minutier
