// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Corrects approved minutes by a paragraph at their end.
struct AddAddendum
{
    static constexpr QLatin1StringView name{"AddAddendum"};
    static const Arguments<AddAddendum> &arguments();
    Result<Made> perform(Work &work) const;

    ParagraphId id;
    MinutesId minutes;
    QString text;
};

} // namespace minutier
