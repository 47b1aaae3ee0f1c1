// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/CommandRunner.h"
#include "domain/plans/ActionPlan.h"
#include "support/FixedClock.h"

namespace minutier {

/// A register in memory (or in PostgreSQL where MINUTIER_TEST_POSTGRES is set), its clock stopped on 1 September 2020,
/// with a coordinator who may do everything.
class TestRegister
{
public:
    TestRegister();
    ~TestRegister();
    TestRegister(const TestRegister &) = delete;
    TestRegister &operator=(const TestRegister &) = delete;

    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] CommandRunner &commands() const { return *m_commands; }
    FixedClock clock{QStringLiteral("2020-09-01T12:00:00Z")};

    /// Runs a command that must succeed; what it made.
    template <Command C>
    Made must(const C &command)
    {
        return require(m_commands->run(command));
    }

    // Things most sentences begin with; each makes what it needs.
    OrganisationId organisation(const QString &name, Sector sector = Sector::Institution, Face face = Face::FullName);
    ProjectId project(const QString &code = QStringLiteral("HN-TEST"));
    CommitteeId committee(const QString &projectCode = QStringLiteral("HN-TEST"));
    /// Terms in force since 2019: once in any twelve months, 15 days' notice, quorum of two seats and two sectors.
    TermsId terms();
    /// A seat with an organisation of its name and a titular known by function.
    SeatId seat(const QString &title, Sector sector = Sector::Institution, Face face = Face::FullName);
    /// A session on 3 September 2020, 09:00 in Tegucigalpa, in a state.
    MeetingId meeting(MeetingState state = MeetingState::Planned);
    AgendaItemId item(const MeetingId &meeting, const QString &title);
    DecisionId decision(const MeetingId &meeting, const QString &statement);
    /// The plan of a year with one activity, submitted by an implementer that has no seat.
    PlanVersionId submittedPlan(int year = 2);
    PersonId titularOf(const SeatId &seat) const;

    /// How many entries the whole journal holds.
    [[nodiscard]] qint64 entries() const;
    /// Everything in every table, to compare before and after.
    [[nodiscard]] QStringList dump() const;

private:
    Made require(const Result<Made> &result) const;

    QString m_schema;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CommandRunner> m_commands;
    ProjectId m_project;
    CommitteeId m_committee;
};

} // namespace minutier
