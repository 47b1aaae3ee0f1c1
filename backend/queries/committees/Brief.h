// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/Meeting.h"
#include "queries/followup/LateList.h"

namespace minutier {

/// Something a brief mentions.
struct BriefLine
{
    QString entity;
    QUuid id;
    QString reference;
    QString title;
    QString state; ///< In words, in the book's language.
};

/// What happened since a committee last met, from data alone.
struct Brief
{
    std::optional<Meeting> last; ///< The last session held; nothing before the first.
    QList<BriefLine> decided;    ///< Decisions of that session and since.
    QList<BriefLine> done;       ///< Actions done since.
    QList<BriefLine> answered;   ///< Recommendations answered since.
    QList<LateLine> late;
    int newMembers = 0;
};

Result<Brief> readBrief(
    Database &database,
    const CommitteeId &committee,
    const QDate &today,
    const Shield &shield,
    const Phrasebook &phrases
);

} // namespace minutier
