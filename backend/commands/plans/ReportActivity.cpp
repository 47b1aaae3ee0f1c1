// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/ReportActivity.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReportActivity> &ReportActivity::arguments()
{
    static const auto arguments = Arguments<ReportActivity>()
                                      .optional("id", &ReportActivity::id)
                                      .required("activity", &ReportActivity::activity)
                                      .optional("reported_on", &ReportActivity::reportedOn)
                                      .optional("state", &ReportActivity::state)
                                      .optional("percent", &ReportActivity::percent)
                                      .optional("text", &ReportActivity::text, manyLines)
                                      .optional("variance", &ReportActivity::variance, manyLines);
    return arguments;
}

Result<Scope> ReportActivity::scope(Work &work) const
{
    const auto stored = work.plans.activities.get(activity);
    if (!stored)
        return stored.error();
    return Scope{stored->responsible};
}

Result<Made> ReportActivity::perform(Work &work) const
{
    const auto stored = work.plans.activities.get(activity);
    if (!stored)
        return stored.error();
    if (percent && (*percent < 0 || *percent > 100))
        return Error::invalid(Say::tr("A percentage is between 0 and 100."), u"percent"_s);
    if (state == ProgressState::Done && percent && *percent < 100)
        return Error::invalid(Say::tr("What is done stands at 100 percent."), u"percent"_s);
    if ((state == ProgressState::Delayed || state == ProgressState::Dropped) && variance.isEmpty())
        return Error::invalid(Say::tr("Say why it is not as planned."), u"variance"_s);
    const ActivityProgress report{
        .id = work.idOr(id),
        .project = stored->project,
        .activity = activity,
        .reportedOn = reportedOn.isNull() ? PartialDate(work.now().date()) : reportedOn,
        .state = state,
        .percent = percent,
        .text = text,
        .variance = variance,
        .lang = stored->lang,
    };
    if (auto added = work.plans.progress.add(report); !added)
        return added.error();
    return work.note(u"activity.reported"_s, u"activity_progress"_s, report.id.uuid(), stored->code);
}

} // namespace minutier
