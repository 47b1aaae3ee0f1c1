// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Says whether the seat that recommended is content with the answer.
struct JudgeResponse
{
    static constexpr QLatin1StringView name{"JudgeResponse"};
    static const Arguments<JudgeResponse> &arguments();
    Result<Scope> scope(Work &work) const;
    Result<Made> perform(Work &work) const;

    ResponseId response;
    Satisfaction satisfaction = Satisfaction::Satisfied;
};

} // namespace minutier
