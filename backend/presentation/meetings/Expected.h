// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Shield.h"
#include "domain/meetings/Attendance.h"
#include "queries/committees/SeatTable.h"

#include <QVariantList>

namespace minutier {

class Session;

/// Somebody expected at a session, with or without a row of attendance yet.
struct Expected
{
    Attendance attendance; ///< Its id is null while nobody was marked.
    Identity identity;
    QString shown;     ///< As members may see the person.
    QString seatTitle; ///< As members may see the seat.
    int order = 0;
};

/// Everybody who holds a seat or attends by right, then guests; seats first.
QList<Expected> readExpected(Session &session, const SeatTable &table, const QList<Attendance> &rows);

/// Seats by sector with who is there and counts: {id, sector, present, title}.
QVariantList seatMarksOf(const Session &session, const SeatTable &table, const QList<Expected> &everybody);

} // namespace minutier
