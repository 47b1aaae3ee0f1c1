// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace minutier {

/// What a record of the register is, as people say it: "Decision", "Agenda item"; the stored name of a table that
/// nobody named yet.
QString spokenEntity(const QString &entity);

} // namespace minutier
