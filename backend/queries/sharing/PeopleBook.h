// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Shield.h"
#include "domain/sharing/Consent.h"
#include "storage/Database.h"

namespace minutier {

/// Somebody, what they agreed to, and what the shield needs to say what each audience reads of them.
struct PersonEntry
{
    Identity identity;
    QList<Consent> consents; ///< Oldest first, withdrawn ones among them.
    bool sits = false;       ///< Holds a seat or another place in a committee on that day.
    bool isPastRetention = false;

    [[nodiscard]] const Person &person() const { return *identity.person; }
    [[nodiscard]] bool isErased() const { return !person().erasedOn.isNull(); }
    /// Shown by sector or only counted, by their own label, their seat's or their organisation's.
    [[nodiscard]] bool isAtRisk() const;
    [[nodiscard]] bool hasWithdrawn() const;
};

/// Everybody in the register, in the order of their names, read in memory: names are sealed, so nothing else can.
struct PeopleBook
{
    QList<PersonEntry> people;
    bool isLocked = false; ///< The keys are not here: names read as nothing.
};

Result<PeopleBook> readPeopleBook(Database &database, const QDate &day);

/// Whether the words somebody types are in a person's name, function or organisation.
bool matches(const PersonEntry &entry, const QString &words);

} // namespace minutier
