// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/Meeting.h"

#include <QUuid>

namespace minutier {

/// What a point of the agenda is there for.
enum class ItemKind { Information, Discussion, Decision, Validation, FollowUp };
template <>
inline constexpr std::array names<ItemKind>{
    Name{ItemKind::Information, QLatin1StringView("information")},
    Name{ItemKind::Discussion, QLatin1StringView("discussion")},
    Name{ItemKind::Decision, QLatin1StringView("decision")},
    Name{ItemKind::Validation, QLatin1StringView("validation")},
    Name{ItemKind::FollowUp, QLatin1StringView("follow_up")},
};

/// Where a point stands; a postponed one comes back by itself on the next agenda.
enum class ItemState { ToCome, Running, Treated, Postponed, Removed };
template <>
inline constexpr std::array names<ItemState>{
    Name{ItemState::ToCome, QLatin1StringView("to_come")},
    Name{ItemState::Running, QLatin1StringView("running")},
    Name{ItemState::Treated, QLatin1StringView("treated")},
    Name{ItemState::Postponed, QLatin1StringView("postponed")},
    Name{ItemState::Removed, QLatin1StringView("removed")},
};

/// A point of a session's agenda.
struct AgendaItem
{
    AgendaItemId id;
    ProjectId project;
    MeetingId meeting;
    int position = 0; ///< 1, 2, 3 … as people read it, removed ones aside.
    QString title;
    ItemKind kind = ItemKind::Discussion;
    int minutesPlanned = 15;
    QString presenter;
    QString paperExpected; ///< Title of a document that must be attached before the session; empty for none.
    QString carriedEntity; ///< What it carries forward: `action`, `recommendation`, `condition`, `agenda_item`.
    QUuid carriedId;
    ItemState state = ItemState::ToCome;
    QDateTime startedAt;
    int secondsSpent = 0; ///< Before `startedAt`, when it was taken up more than once.
    QString notes;        ///< As typed during the session.
    QString lang;
    int revision = 1;
    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

} // namespace minutier
