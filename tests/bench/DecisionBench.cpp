// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BareWriter.h"
#include "Figures.h"
#include "commands/Generation.h"
#include "commands/decisions/RecordDecision.h"
#include "journal/Backup.h"
#include "storage/Statement.h"

#include <QFile>

namespace minutier::bench {

using namespace Qt::StringLiterals;

/// The same decisions through the door, and the rows they made straight through SQLite, in turns.
int measureDecisions(const QString &folder, int count)
{
    auto made = must(Register::create({.folder = folder, .office = u"Bench"_s, .isExample = true}));
    must(generate(*made, {.projects = 1, .meetings = 3, .decisions = 200, .seed = 5}));
    const auto bareFile = folder + u"/bare.db"_s;
    must(backUp(made->database(), bareFile));
    const auto meeting = must(made->database().value(u"SELECT id FROM meeting ORDER BY number LIMIT 1"_s)).toString();
    std::vector<double> ours;
    for (int number = 0; number < count; ++number) {
        const RecordDecision decision{
            .meeting = MeetingId::fromString(meeting),
            .statement =
                u"The committee takes the report of session %1 as read and asks for the next by May."_s.arg(number),
        };
        ours.push_back(timed([&] { must(made->commands()->run(decision)); }));
    }
    const auto file = made->folder().file().toUtf8();
    const auto rows = readDecisions(file, count);
    const auto bare = writeBare(bareFile.toUtf8(), rows);
    tell("decision_ms", atMost(ours, 0.5));
    tell("bare_decision_ms", atMost(bare, 0.5));
    tell("decision_p99_ms", atMost(ours, 0.99));
    return 0;
}

} // namespace minutier::bench
