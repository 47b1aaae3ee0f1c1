// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followup/ActionRepository.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<QList<ActionItem>> ActionRepository::ofMeeting(const MeetingId &meeting) const
{
    return those(u"WHERE meeting_id = ? ORDER BY year, number"_s, meeting);
}

Result<QList<ActionItem>> ActionRepository::causedBy(const QUuid &cause) const
{
    return those(u"WHERE decision_id = ? OR recommendation_id = ? ORDER BY year, number"_s, cause, cause);
}

Result<QList<ActionItem>> ActionRepository::openOf(const ProjectId &project) const
{
    return those(u"WHERE project_id = ? AND state IN ('open', 'in_progress') ORDER BY due_on, id"_s, project);
}

Result<int> ActionRepository::highest(const ProjectId &project, int year) const
{
    return highestNumber(table(), project.uuid(), year);
}

} // namespace minutier
