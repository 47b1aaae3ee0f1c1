// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <QStringList>

namespace minutier {

// The rules of PRODUCT.md, section 4, as questions to the whole register. Each answers with a sentence that names the
// rule and the rows that break it, or with nothing.

/// What SQL can say: sessions and quorum, validations, links, targets, percentages, the logic model, numbers. Only the
/// rules that read one of the tables touched are asked; all of them where none is named.
QString brokenByRows(Database &database, const QStringList &touched = {});
/// What must be worked out: digests, sums of parts, circles in the model, hours in their zone, revisions translated.
QString brokenByContent(Database &database);

} // namespace minutier
