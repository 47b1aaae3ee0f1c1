// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Figures.h"
#include "commands/Register.h"
#include "queries/JournalPage.h"
#include "queries/SearchIndex.h"
#include "queries/committees/Brief.h"
#include "queries/committees/CommitteeClock.h"
#include "queries/committees/SeatTable.h"
#include "queries/decisions/DecisionRegister.h"
#include "queries/followup/LateList.h"
#include "queries/meetings/MeetingQuorum.h"
#include "queries/meetings/Readiness.h"
#include "storage/Tables.h"

namespace minutier::bench {

using namespace Qt::StringLiterals;

/// Every reading a page of the interface makes of the example: the slowest of each, after one to warm up.
int measureReading(const QString &folder)
{
    auto opened = must(Register::open({.folder = folder, .access = Database::Access::ReadOnly}));
    auto &database = opened->database();
    const auto now = opened->clock().now();
    const auto day = now.date();
    const auto project = *must(ProjectRepository(database).byCode(u"HN-TRAITE"_s));
    const auto committee = must(CommitteeRepository(database).ofProject(project.id)).first();
    const auto meetings = must(MeetingRepository(database).ofCommittee(committee.id));
    const auto audience = opened->actor().audience();
    double slowest = 0;
    const auto measure = [&slowest](auto &&read) {
        read();
        std::vector<double> times;
        for (int turn = 0; turn < 40; ++turn)
            times.push_back(timed(read));
        slowest = std::max(slowest, atMost(times, 0.95));
    };
    for (const auto &meeting : meetings) {
        measure([&] { (void)readReadiness(database, meeting, now); });
        measure([&] { (void)AgendaRepository(database).ofMeeting(meeting.id); });
        measure([&] { (void)AttendanceRepository(database).ofMeeting(meeting.id); });
    }
    measure([&] { (void)readSeatTable(database, committee.id, day); });
    measure([&] { (void)readRegister(database, {.project = project.id, .today = day}, audience); });
    measure([&] {
        (void)readJournal(database, {.project = project.id.uuid(), .newestFirst = true, .limit = 60}, audience);
    });
    measure([&] { (void)search(database, {.words = u"for"_s}, audience); });
    tell("slowest_reading_ms", slowest);
    return 0;
}

} // namespace minutier::bench
