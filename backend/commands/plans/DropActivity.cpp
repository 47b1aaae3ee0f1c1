// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/DropActivity.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<DropActivity> &DropActivity::arguments()
{
    static const auto arguments =
        Arguments<DropActivity>().required("activity", &DropActivity::activity).optional("back", &DropActivity::back);
    return arguments;
}

Result<Made> DropActivity::perform(Work &work) const
{
    auto stored = work.plans.activities.get(activity);
    if (!stored)
        return stored.error();
    const auto draft = work.plans.versions.get(stored->version);
    if (!draft)
        return draft.error();
    if (auto open = canEdit(*draft); !open)
        return open.error();
    stored->dropped = !back;
    if (auto updated = work.plans.activities.update(*stored); !updated)
        return updated.error();
    work.undoBy(
        QString(name), {{"activity", evidence::Json(toUtf8(activity.toString()))}, {"back", evidence::Json(!back)}}
    );
    return work.note(
        back ? u"activity.put_back"_s : u"activity.dropped"_s, u"activity"_s, stored->id.uuid(), stored->code
    );
}

} // namespace minutier
