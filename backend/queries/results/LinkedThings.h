// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/DecisionLink.h"
#include "storage/Database.h"

namespace minutier {

/// Something that a decision or a recommendation touched.
struct LinkedThing
{
    LinkKind kind = LinkKind::Modifies;
    QString entity; ///< `result`, `activity`, `version` …
    QUuid id;
    QString label; ///< Its number and title.
};

/// What a decision or a recommendation points to, links taken back left out.
Result<QList<LinkedThing>> readLinkedThings(Database &database, const QUuid &origin);

} // namespace minutier
