// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup/ActionItem.h"
#include "storage/Repository.h"

namespace minutier {

/// Follow-up actions.
class ActionRepository : public Repository<ActionItem>
{
public:
    using Repository::Repository;

    /// Actions assigned in a session in the order of their numbers.
    Result<QList<ActionItem>> ofMeeting(const MeetingId &meeting) const;
    /// Actions that a decision or a recommendation brought about.
    Result<QList<ActionItem>> causedBy(const QUuid &cause) const;
    /// Actions of a project with something left to do, by due date.
    Result<QList<ActionItem>> openOf(const ProjectId &project) const;
    /// Highest number given so far in a project and year.
    Result<int> highest(const ProjectId &project, int year) const;
};

} // namespace minutier
