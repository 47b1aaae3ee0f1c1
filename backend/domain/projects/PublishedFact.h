// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/Quantity.h"
#include "domain/projects/Project.h"

namespace minutier {

using PublishedFactId = Id<struct PublishedFact>;

/// What a published fact is about.
enum class FactKind { Duration, Scope, Theme, PartnerDomain, Governance, Output, Discrepancy };
template <>
inline constexpr std::array names<FactKind>{
    Name{FactKind::Duration, QLatin1StringView("duration")},
    Name{FactKind::Scope, QLatin1StringView("scope")},
    Name{FactKind::Theme, QLatin1StringView("theme")},
    Name{FactKind::PartnerDomain, QLatin1StringView("partner_domain")},
    Name{FactKind::Governance, QLatin1StringView("governance")},
    Name{FactKind::Output, QLatin1StringView("output")},
    Name{FactKind::Discrepancy, QLatin1StringView("discrepancy")},
};

/// What a source says of a project that is neither a result nor an act: its scope, its themes, where sources differ.
struct PublishedFact
{
    PublishedFactId id;
    ProjectId project;
    FactKind kind = FactKind::Scope;
    QString title;
    std::optional<Decimal> value;
    Qualifier qualifier = Qualifier::Exact;
    QString unit;
    QString source;
    QString note;
    int position = 0; ///< Among those of its kind.
    QString lang;
    int revision = 1;
    friend bool operator==(const PublishedFact &, const PublishedFact &) = default;
};

} // namespace minutier
