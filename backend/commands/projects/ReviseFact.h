// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"
#include "domain/projects/PublishedFact.h"

namespace minutier {

/// Corrects what was entered of a published fact.
struct ReviseFact
{
    static constexpr QLatin1StringView name{"ReviseFact"};
    static const Arguments<ReviseFact> &arguments();
    Result<Made> perform(Work &work) const;

    PublishedFactId fact;
    Change<int> revision;
    Change<FactKind> kind;
    Change<QString> title;
    Change<std::optional<Decimal>> value;
    Change<Qualifier> qualifier;
    Change<QString> unit;
    Change<QString> source;
    Change<QString> note;
    Change<int> position;
};

} // namespace minutier
