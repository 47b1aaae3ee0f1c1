// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Takes a document out of the lists; its bytes stay.
struct RetireDocument
{
    static constexpr QLatin1StringView name{"RetireDocument"};
    static const Arguments<RetireDocument> &arguments();
    Result<Made> perform(Work &work) const;

    DocumentId document;
};

} // namespace minutier
