// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Shield.h"
#include "domain/projects/Project.h"
#include "storage/Database.h"

namespace minutier {

/// Something that is late, or due soon.
struct LateLine
{
    QString entity; ///< `action`, `recommendation`, `condition`, `minutes` or `consent`.
    QUuid id;       ///< Of the person, where it is a consent.
    QString reference;
    QString title;
    QString owner; ///< Who must act, as the reader may see them.
    PartialDate dueOn;
    int daysLate = 0; ///< Negative: days left.
    bool isMine = false;
    QString project; ///< Code.

    [[nodiscard]] bool isLate() const { return daysLate > 0; }
};

/// What to look for.
struct LateQuery
{
    ProjectId project; ///< Null for every project.
    QDate today;
    int horizon = 14; ///< How many days ahead count as soon.
    OrganisationId mine;
    bool consents = false; ///< Also whose consent is to be renewed; only the office finds any.
};

/// What is late or due soon, mine first, then by date.
Result<QList<LateLine>>
readLate(Database &database, const LateQuery &query, const Shield &shield, const Phrasebook &phrases);

} // namespace minutier
