// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/meetings/ApprovalListModel.h"

#include "commands/meetings/AnswerMinutes.h"
#include "domain/meetings/Quorum.h"
#include "presentation/Formats.h"
#include "presentation/Session.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

ApprovalListModel::ApprovalListModel(QObject *parent)
    : ListModel(
          {
              {"title",
               [this](int row) {
                   const auto &line = m_lines.at(row).seat;
                   return session()->shield().showSeat(line.seat, line.organisation, session()->phrases());
               }},
              {"sector", [this](int row) { return int(m_lines.at(row).seat.seat.sector); }},
              {"answered", [this](int row) { return m_lines.at(row).answer.has_value(); }},
              {"approves",
               [this](int row) {
                   const auto &answer = m_lines.at(row).answer;
                   return answer && answer->answer == SeatAnswer::Approves;
               }},
              {"mayAnswer",
               [this](int row) {
                   return session()->mayRun(AnswerMinutes{.minutes = m_minutes, .seat = m_lines.at(row).seat.seat.id});
               }},
              {"comment",
               [this](int row) { return m_lines.at(row).answer ? m_lines.at(row).answer->comment : QString(); }},
              {"stateWord",
               [this](int row) {
                   const auto &answer = m_lines.at(row).answer;
                   if (!answer)
                       return tr("silent");
                   const auto on = shortDay(answer->answeredAt.date(), session()->day());
                   return answer->answer == SeatAnswer::Approves ? tr("approves, %1").arg(on)
                                                                 : tr("comments, %1").arg(on);
               }},
          },
          parent
      )
{}

void ApprovalListModel::setMeetingId(const QString &id)
{
    const auto meeting = MeetingId::fromString(id);
    if (meeting == m_meeting)
        return;
    m_meeting = meeting;
    Q_EMIT meetingIdChanged();
    reload();
}

int ApprovalListModel::read()
{
    m_lines.clear();
    m_minutes = {};
    if (m_meeting.isNull())
        return 0;
    auto &database = session()->database();
    const auto meeting = MeetingRepository(database).get(m_meeting);
    const auto minutes = MinutesRepository(database).ofMeeting(m_meeting);
    if (!meeting || !minutes || !*minutes)
        return 0;
    m_minutes = (*minutes)->id;
    const auto table = readSeatTable(database, meeting->committee, meeting->starts.date());
    const auto answers = ApprovalRepository(database).ofMinutes(m_minutes);
    if (!table || !answers) {
        setErrorMessage((!table ? table.error() : answers.error()).message);
        return 0;
    }
    const auto present = quorumFromStored(meeting->quorum).present;
    for (const auto &seat : table->seats) {
        const auto answer = std::ranges::find(*answers, seat.seat.id, &MinutesApproval::seat);
        if (present.contains(seat.seat.id) || answer != answers->end())
            m_lines.append({seat, answer == answers->end() ? std::nullopt : std::optional(*answer)});
    }
    return int(m_lines.size());
}

QString ApprovalListModel::summary() const
{
    const auto approved = std::ranges::count_if(m_lines, [](const Line &line) {
        return line.answer && line.answer->answer == SeatAnswer::Approves;
    });
    return tr("%1 of %2", "seats that approved, of those that were there").arg(approved).arg(m_lines.size());
}

bool ApprovalListModel::answer(int row, const QString &comment)
{
    if (row < 0 || row >= m_lines.size())
        return false;
    return run(AnswerMinutes{
        .minutes = m_minutes,
        .seat = m_lines.at(row).seat.seat.id,
        .answer = comment.trimmed().isEmpty() ? SeatAnswer::Approves : SeatAnswer::Comments,
        .comment = comment,
    });
}

} // namespace minutier
