// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Puts a retired document back in the lists.
struct RestoreDocument
{
    static constexpr QLatin1StringView name{"RestoreDocument"};
    static const Arguments<RestoreDocument> &arguments();
    Result<Made> perform(Work &work) const;

    DocumentId document;
};

} // namespace minutier
