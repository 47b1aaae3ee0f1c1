// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/AgendaItem.h"
#include "domain/meetings/Invitation.h"
#include "domain/meetings/Minutes.h"
#include "storage/Repository.h"

namespace minutier {

/// Sessions.
class MeetingRepository : public Repository<Meeting>
{
public:
    using Repository::Repository;

    /// Sessions of a committee in the order of their dates.
    Result<QList<Meeting>> ofCommittee(const CommitteeId &committee) const;
    /// Highest number given so far in a project and year.
    Result<int> highest(const ProjectId &project, int year) const;
};

/// Points of agendas, removed ones too.
class AgendaRepository : public Repository<AgendaItem>
{
public:
    using Repository::Repository;

    /// Points of a session in their order.
    Result<QList<AgendaItem>> ofMeeting(const MeetingId &meeting) const;
    /// Points that held sessions of a committee put off and that no later one took up, oldest first. What stands on an
    /// agenda for something else, such as an action, is not among them: the action itself is what stays open.
    Result<QList<AgendaItem>> postponedBefore(const CommitteeId &committee, const QString &startsUtc) const;
};

/// Who was invited, and who came.
class AttendanceRepository : public Repository<Attendance>
{
public:
    using Repository::Repository;

    /// Everybody of a session.
    Result<QList<Attendance>> ofMeeting(const MeetingId &meeting) const;
    /// A person's row at a session.
    Result<std::optional<Attendance>> ofPerson(const MeetingId &meeting, const PersonId &person) const;
};

/// Letters that convened people.
class InvitationRepository : public Repository<Invitation>
{
public:
    using Repository::Repository;

    /// Letters of a session.
    Result<QList<Invitation>> ofMeeting(const MeetingId &meeting) const;
};

/// Minutes, one for each session that has any.
class MinutesRepository : public Repository<Minutes>
{
public:
    using Repository::Repository;

    /// Minutes of a session.
    Result<std::optional<Minutes>> ofMeeting(const MeetingId &meeting) const;
};

/// Paragraphs of minutes.
class ParagraphRepository : public Repository<MinutesParagraph>
{
public:
    using Repository::Repository;

    /// Paragraphs of minutes in their order.
    Result<QList<MinutesParagraph>> ofMinutes(const MinutesId &minutes) const;
};

/// Seats' answers to circulated minutes.
class ApprovalRepository : public Repository<MinutesApproval>
{
public:
    using Repository::Repository;

    /// Answers to minutes, in the order they came.
    Result<QList<MinutesApproval>> ofMinutes(const MinutesId &minutes) const;
};

} // namespace minutier
