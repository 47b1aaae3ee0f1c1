// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/projects/PublishedFact.h"

namespace minutier {

/// Enters what a published source says of a project, with the source.
struct StateFact
{
    static constexpr QLatin1StringView name{"StateFact"};
    static const Arguments<StateFact> &arguments();
    Result<Made> perform(Work &work) const;

    PublishedFactId id;
    ProjectId project;
    FactKind kind = FactKind::Scope;
    QString title;
    std::optional<Decimal> value;
    Qualifier qualifier = Qualifier::Exact;
    QString unit;
    QString source;
    QString note;
    int position = 0; ///< Among those of its kind; last where it is left out.
};

} // namespace minutier
