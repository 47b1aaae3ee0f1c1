// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Shield.h"
#include "domain/decisions/Recommendation.h"
#include "storage/Database.h"

namespace minutier {

/// One line of the register: a decision or a recommendation.
struct RegisterLine
{
    QString entity; ///< `decision` or `recommendation`.
    QUuid id;
    QString project; ///< Code.
    QString reference;
    QString kind; ///< Stored word of DecisionKind; `recommendation` for recommendations.
    QString title;
    QString state;   ///< Stored word of DecisionState or RecommendationState.
    QString meeting; ///< Reference of its session; empty for a written procedure.
    QString meetingDay;
    PartialDate dueOn; ///< When an answer, or the next open condition, is due.
    int openConditions = 0;
    QString recordedAt;
};

/// Which lines are wanted; every part that is empty lets everything through.
struct RegisterQuery
{
    ProjectId project;
    MeetingId meeting;
    QString kind;
    QString state;
    SeatId seat;       ///< The seat that recommended.
    bool late = false; ///< Answers and conditions past their date.
    QDate today;
    QString words;      ///< As typed in the search field.
    QString beforeTime; ///< Cursor: lines recorded before this one.
    QUuid beforeId;
    int limit = 50;
};

/// The newest lines first, a page at a time by key; the cost does not grow with the register.
Result<QList<RegisterLine>> readRegister(Database &database, const RegisterQuery &query, Audience audience);

/// How many decisions and recommendations there are, counted up to a thousand each.
struct RegisterCount
{
    int decisions = 0;
    int recommendations = 0;
};
constexpr int countedUpTo = 1000;
Result<RegisterCount> countRegister(Database &database, const RegisterQuery &query);

} // namespace minutier
