// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/Person.h"
#include "domain/sharing/Retention.h"
#include "storage/Database.h"

namespace minutier {

/// What is past its period or soon will be: about one person, of one session, or an incident.
struct RetentionLine
{
    Kept kept = Kept::Contacts;
    PersonId person; ///< Null where the class is of sessions.
    QUuid meeting;   ///< Null where the class is of people or of incidents.
    QString record;  ///< The oldest session, mandate or incident concerned: `HN-TRAITE/M-2020-01`; empty where there is
                     ///< none.
    PartialDate from;
    QDate until;   ///< Last day of the period.
    int items = 1; ///< How many things are past it, or soon will be.
    RetentionState state = RetentionState::Past;
};

/// A class of personal data: how long it is kept, why, and what is due.
struct RetentionClass
{
    Kept kept = Kept::Contacts;
    int months = 0;
    QString basis;       ///< In the office's own words; empty where the usual period holds.
    bool isUsual = true; ///< The office has set no period of its own.
    QList<RetentionLine> lines;

    [[nodiscard]] int count(RetentionState state) const;
    /// Whether its lines are to be asked for again, and nothing of them is to go.
    [[nodiscard]] bool isRenewed() const { return kept == Kept::Consents; }
};

/// One class on a day.
Result<RetentionClass> readRetentionOf(Database &database, Kept kept, const QDate &today);

/// Every class on a day, with what is past its period and what will be within ninety days. Nothing is erased by it.
Result<QList<RetentionClass>> readRetention(Database &database, const QDate &today);

} // namespace minutier
