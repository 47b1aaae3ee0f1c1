// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plans/PlanValidation.h"

#include "core/Say.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

Result<> checkNotAlone(const PlanVersion &version, const QList<OrganisationId> &organisations)
{
    const bool others = std::ranges::any_of(organisations, [&](const auto &organisation) {
        return !organisation.isNull() && organisation != version.author;
    });
    if (others)
        return {};
    return Error::conflict(
        Say::tr("The author of a plan does not validate it alone: another seat must have been there to decide."),
        u"version"_s
    );
}

} // namespace minutier
