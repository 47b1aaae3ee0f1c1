// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "core/Names.h"
#include "core/PartialDate.h"

namespace minutier {

using RetentionRuleId = Id<struct RetentionRule>;

/// A class of personal data; each is kept for a period that runs from an event of its own.
enum class Kept { Contacts, Delegates, Attendance, Notes, Letters, Volunteers, WithdrawnConsents, Incidents, Consents };
template <>
inline constexpr std::array names<Kept>{
    Name{Kept::Contacts, QLatin1StringView("contacts")},
    Name{Kept::Delegates, QLatin1StringView("delegates")},
    Name{Kept::Attendance, QLatin1StringView("attendance")},
    Name{Kept::Notes, QLatin1StringView("notes")},
    Name{Kept::Letters, QLatin1StringView("letters")},
    Name{Kept::Volunteers, QLatin1StringView("volunteers")},
    Name{Kept::WithdrawnConsents, QLatin1StringView("withdrawn_consents")},
    Name{Kept::Incidents, QLatin1StringView("incidents")},
    Name{Kept::Consents, QLatin1StringView("consents")},
};

/// How long the office keeps a class of personal data, and why.
struct RetentionRule
{
    RetentionRuleId id;
    Kept kept = Kept::Contacts;
    int months = 0;
    QString basis; ///< The legal basis or the reason, in words.
    int revision = 1;
    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

/// Where a period stands: running, over within ninety days, or over.
enum class RetentionState { Running, Soon, Past };

/// The months a class is kept while the office has not set its own period.
int usualMonths(Kept kept);
/// Why, in the source language; translate it in the context "Retention".
const char *usualBasis(Kept kept);
/// The event a period runs from, in the source language; translate it in the context "Retention".
const char *startOf(Kept kept);

/// The last day of a period that began on a day; the last of a shorter month stands for its 29th to 31st.
QDate keptUntil(const PartialDate &from, int months);

/// Where a period that ends on a day stands on another.
RetentionState retentionOn(const QDate &today, const QDate &until);

} // namespace minutier
