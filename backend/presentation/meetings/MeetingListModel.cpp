// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/meetings/MeetingListModel.h"

#include "domain/Words.h"
#include "domain/meetings/Quorum.h"
#include "presentation/Formats.h"
#include "presentation/Session.h"
#include "storage/meetings/MeetingRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

MeetingListModel::MeetingListModel(QObject *parent)
    : ListModel(
          {
              {"meetingId", [this](int row) { return m_meetings.at(row).meeting.id.toString(); }},
              {"reference", [this](int row) { return m_meetings.at(row).meeting.reference; }},
              {"title",
               [this](int row) {
                   const auto &meeting = m_meetings.at(row).meeting;
                   return meeting.title.isEmpty() ? ordinalSession(meeting.ordinal, session()->phrases())
                                                  : meeting.title;
               }},
              {"when", [this](int row) { return longDay(m_meetings.at(row).meeting.starts.date()); }},
              {"form", [this](int row) { return spoken(m_meetings.at(row).meeting.modality); }},
              {"state", [this](int row) { return int(m_meetings.at(row).meeting.state); }},
              {"stateWord", [this](int row) { return stateOf(m_meetings.at(row)); }},
              {"shape", [this](int row) { return shapeOf(m_meetings.at(row)); }},
              {"quorum",
               [this](int row) {
                   const auto &meeting = m_meetings.at(row).meeting;
                   return meeting.quorum.isEmpty()
                              ? QString()
                              : quorumSentence(quorumFromStored(meeting.quorum), session()->phrases());
               }},
          },
          parent
      )
{}

/// What happened last: the minutes, once there are any that left the draft, or the session itself.
QString MeetingListModel::stateOf(const Line &line) const
{
    if (line.minutes == MinutesState::Approved)
        return tr("Minutes approved");
    if (line.minutes == MinutesState::Circulated)
        return tr("Minutes circulated");
    if (line.meeting.state == MeetingState::Held)
        return line.minutes ? tr("Minutes in draft") : tr("Minutes to write");
    return spoken(line.meeting.state);
}

QString MeetingListModel::shapeOf(const Line &line) const
{
    if (line.minutes == MinutesState::Approved)
        return u"ok"_s;
    switch (line.meeting.state) {
    case MeetingState::Planned:
        return u"planned"_s;
    case MeetingState::Convened:
    case MeetingState::InSession:
        return u"progress"_s;
    case MeetingState::Held:
        return line.minutes ? u"progress"_s : u"warn"_s;
    case MeetingState::Postponed:
    case MeetingState::Cancelled:
        break;
    }
    return u"draft"_s;
}

int MeetingListModel::read()
{
    m_meetings.clear();
    if (session()->committee().isNull())
        return 0;
    const auto meetings = MeetingRepository(session()->database()).ofCommittee(session()->committee());
    if (!meetings) {
        setErrorMessage(meetings.error().message);
        return 0;
    }
    const MinutesRepository minutes(session()->database());
    for (const auto &meeting : *meetings) {
        const auto written = minutes.ofMeeting(meeting.id);
        m_meetings.prepend({meeting, written && *written ? std::optional((*written)->state) : std::nullopt});
    }
    return int(m_meetings.size());
}

} // namespace minutier
