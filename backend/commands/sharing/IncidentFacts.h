// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Work.h"

namespace minutier {

/// The instant a day and an hour mean in the office's zone; the first of that day, month or year where no hour is
/// known.
Result<QDateTime> instantAtOffice(
    Work &work, const PartialDate &day, const QString &time, const QString &dayField, const QString &timeField
);

/// Refuses a negative count, and ids that are no person's.
Result<> checkConcerned(Work &work, const std::optional<int> &count, const QStringList &people);

/// An incident that is not closed yet.
Result<Incident> openIncident(Work &work, const IncidentId &id);

} // namespace minutier
