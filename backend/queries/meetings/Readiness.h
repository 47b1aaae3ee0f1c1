// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/Meeting.h"
#include "storage/Database.h"

namespace minutier {

/// One thing a session needs before it can be held well.
struct ReadinessCheck
{
    enum class State { Done, ToFix, NotYetKnown };

    QString key; ///< `papers`, never translated.
    State state = State::Done;
    QString title;  ///< What is settled, or what to do, in the language spoken.
    QString detail; ///< One more line; may be empty.
    QString target; ///< Where it is settled: `agenda`, `documents`, `seats`, `minutes`, `convene`, `answers`, `date`.
    QUuid record;   ///< The point, seat or session concerned, where there is one.
};

/// Whether a session is ready: its checks in the order people settle them.
struct Readiness
{
    QList<ReadinessCheck> checks;

    [[nodiscard]] int done() const;
    [[nodiscard]] int toFix() const;
};

Result<Readiness> readReadiness(Database &database, const Meeting &meeting, const QDateTime &now);

template <>
inline constexpr std::array names<ReadinessCheck::State>{
    Name{ReadinessCheck::State::Done, QLatin1StringView("done")},
    Name{ReadinessCheck::State::ToFix, QLatin1StringView("to_fix")},
    Name{ReadinessCheck::State::NotYetKnown, QLatin1StringView("not_yet_known")},
};

} // namespace minutier
