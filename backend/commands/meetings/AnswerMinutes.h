// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Keeps what a seat answers to circulated minutes; a later answer replaces it.
struct AnswerMinutes
{
    static constexpr QLatin1StringView name{"AnswerMinutes"};
    static const Arguments<AnswerMinutes> &arguments();
    Result<Scope> scope(Work &work) const;
    Result<Made> perform(Work &work) const;

    MinutesId minutes;
    SeatId seat;
    SeatAnswer answer = SeatAnswer::Approves;
    QString comment;
};

} // namespace minutier
