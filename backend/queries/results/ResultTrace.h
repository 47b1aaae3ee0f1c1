// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrasebook.h"
#include "domain/results/ResultNode.h"
#include "queries/results/ReadableCounts.h"

namespace minutier {

/// What kind of thing touched a result.
enum class TraceKind {
    Decision,
    Recommendation,
    Session,
    Amendment,
    PlanSubmitted,
    PlanValidated,
    ActivityReported,
    TargetSet,
    TargetRevised,
    Observed,
    Assessed,
};
template <>
inline constexpr std::array names<TraceKind>{
    Name{TraceKind::Decision, QLatin1StringView("decision")},
    Name{TraceKind::Recommendation, QLatin1StringView("recommendation")},
    Name{TraceKind::Session, QLatin1StringView("session")},
    Name{TraceKind::Amendment, QLatin1StringView("amendment")},
    Name{TraceKind::PlanSubmitted, QLatin1StringView("plan_submitted")},
    Name{TraceKind::PlanValidated, QLatin1StringView("plan_validated")},
    Name{TraceKind::ActivityReported, QLatin1StringView("activity_reported")},
    Name{TraceKind::TargetSet, QLatin1StringView("target_set")},
    Name{TraceKind::TargetRevised, QLatin1StringView("target_revised")},
    Name{TraceKind::Observed, QLatin1StringView("observed")},
    Name{TraceKind::Assessed, QLatin1StringView("assessed")},
};

/// One thing that touched a result.
struct TraceEvent
{
    QString day; ///< As it is known: a day, a month or a year; empty where nothing was said.
    TraceKind kind = TraceKind::Decision;
    QString reference; ///< `D-2020-001`, or the code of an indicator or an activity.
    QString title;
    QString detail; ///< Session, what it did to what, why.
    QString state;  ///< Stored word: the rating, the state of the data, of the activity or of the session.
    QString entity; ///< What there is to open.
    QUuid id;
};

/// "Decision", "Plan validated", "Data": what an event is, in the language spoken.
QString spokenKind(TraceKind kind);

/// How many events a trace holds at most: the newest.
constexpr int tracedUpTo = 1000;

/// Everything that touched a result, its indicators, their targets or the activities that serve it, oldest first. It
/// reads rows of that result only, so other projects cost nothing.
Result<QList<TraceEvent>>
readTrace(Database &database, const ResultId &result, const Phrasebook &phrases, const ReadableCounts &disclosed);

} // namespace minutier
