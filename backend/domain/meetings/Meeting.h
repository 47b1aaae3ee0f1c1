// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ZonedTime.h"
#include "domain/committees/Committee.h"
#include "domain/committees/TermsOfReference.h"

namespace minutier {

using MeetingId = Id<struct Meeting>;
using AgendaItemId = Id<struct AgendaItem>;

/// Planned → convened → in session → held; planned or convened → postponed or cancelled.
enum class MeetingState { Planned, Convened, InSession, Held, Postponed, Cancelled };
template <>
inline constexpr std::array names<MeetingState>{
    Name{MeetingState::Planned, QLatin1StringView("planned")},
    Name{MeetingState::Convened, QLatin1StringView("convened")},
    Name{MeetingState::InSession, QLatin1StringView("in_session")},
    Name{MeetingState::Held, QLatin1StringView("held")},
    Name{MeetingState::Postponed, QLatin1StringView("postponed")},
    Name{MeetingState::Cancelled, QLatin1StringView("cancelled")},
};

/// How people meet.
enum class Modality { InPerson, Online, Hybrid };
template <>
inline constexpr std::array names<Modality>{
    Name{Modality::InPerson, QLatin1StringView("in_person")},
    Name{Modality::Online, QLatin1StringView("online")},
    Name{Modality::Hybrid, QLatin1StringView("hybrid")},
};

/// A session of a committee.
struct Meeting
{
    MeetingId id;
    ProjectId project;
    CommitteeId committee;
    int year = 0;
    int number = 0;
    QString reference; ///< `M-2020-01`.
    int ordinal = 0;   ///< 1 for the committee's first session, whatever the year.
    QString title;     ///< Only where people gave it one.
    ZonedTime starts;
    int minutesLong = 120;
    Modality modality = Modality::InPerson;
    QString place;
    MeetingState state = MeetingState::Planned;
    QDateTime convenedAt;
    QDateTime openedAt;
    QDateTime closedAt;
    AgendaItemId currentItem; ///< The point being treated while in session.
    QString quorum;           ///< The finding at closing, with its inputs (see Quorum.h).
    QString note;
    QString lang;
    int revision = 1;
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

/// Refuses a session of no length, or longer than a day.
Result<> validate(const Meeting &meeting);

/// Only a session still being prepared may be convened, moved, postponed or cancelled.
Result<> canPrepare(const Meeting &meeting);

/// Only a session that is or was held takes decisions, attendance and notes, until its minutes are approved.
Result<> canRecordIn(const Meeting &meeting);

/// Whether a state may follow another.
bool mayFollow(MeetingState from, MeetingState to);

} // namespace minutier
