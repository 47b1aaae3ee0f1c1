// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrasebook.h"
#include "domain/meetings/AgendaItem.h"
#include "domain/meetings/Attendance.h"

namespace minutier {

/// Which seats were there, against what the terms in force on that day asked for. Stored with its inputs.
struct QuorumFinding
{
    enum class Verdict { NoRule, Met, Missed };

    Verdict verdict = Verdict::NoRule;
    TermsId terms;
    QList<SeatId> present; ///< Seats spoken for, in the order of their numbers.
    int seatsInForce = 0;
    int sectorsPresent = 0;
    int sectorsInForce = 0;
    std::optional<int> seatsNeeded;
    std::optional<int> sectorsNeeded;
    int people = 0; ///< Everybody in the room, observers and guests too.
    friend bool operator==(const QuorumFinding &, const QuorumFinding &) = default;
};

template <>
inline constexpr std::array names<QuorumFinding::Verdict>{
    Name{QuorumFinding::Verdict::NoRule, QLatin1StringView("no_rule")},
    Name{QuorumFinding::Verdict::Met, QLatin1StringView("met")},
    Name{QuorumFinding::Verdict::Missed, QLatin1StringView("missed")},
};

/// Whether somebody marked present was in the room at a point; at no point in particular, whether they came at all.
bool wasPresentAt(const Attendance &attendance, const AgendaItem *item, const QList<AgendaItem> &agenda);

/// Counts the seats spoken for by titulars and alternates on a day, at a point or over the whole session.
QuorumFinding findQuorum(
    const std::optional<TermsOfReference> &terms,
    const QList<Seat> &seats,
    const QList<Attendance> &attendance,
    const QList<AgendaItem> &agenda,
    const QDate &day,
    const AgendaItem *item = nullptr
);

/// "9 of 12 seats, 2 of 3 sectors: quorum met".
QString quorumSentence(const QuorumFinding &finding, const Phrasebook &phrases);

/// The text a finding is kept as, inputs included.
QString toStored(const QuorumFinding &finding);

/// The finding a stored text holds; an empty one for an empty text.
QuorumFinding quorumFromStored(const QString &text);

} // namespace minutier
