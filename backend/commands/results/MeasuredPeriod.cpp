// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/MeasuredPeriod.h"

namespace minutier {

using namespace Qt::StringLiterals;

/// Refuses a day far outside the project: a slip of the keyboard, not data. A year before its start and two after its
/// end leave room for baselines and late effects; a project without dates has twenty years either way.
static Result<> checkWithin(const Project &project, const PartialDate &date, int today, const QString &field)
{
    const auto from = project.startsOn.isNull() ? today - 20 : project.startsOn.first().year() - 1;
    const auto until = project.endsOn.isNull() ? today + 20 : project.endsOn.last().year() + 2;
    if (date.isNull() || (date.last().year() >= from && date.first().year() <= until))
        return {};
    return Error::invalid(
        Say::tr("%1 is far from the years of project %2. Give a date from %3 to %4.")
            .arg(date.toString(), project.code)
            .arg(from)
            .arg(until),
        field
    );
}

template <typename Measured>
static Result<> checkYears(Work &work, const Measured &measured)
{
    const auto project = work.projects.projects.get(measured.project);
    if (!project)
        return project.error();
    const auto today = work.now().date().year();
    if (auto starts = checkWithin(*project, measured.startsOn, today, u"starts_on"_s); !starts)
        return starts;
    return checkWithin(*project, measured.endsOn, today, u"ends_on"_s);
}

Result<> checkPeriodOf(Work &work, const Observation &observation)
{
    const auto &begins = observation.startsOn.isNull() ? observation.endsOn : observation.startsOn;
    if (!begins.isNull() && begins.first() > work.now().date())
        return Error::invalid(
            Say::tr("This period begins on %1, which is still to come. Data is of what has been.")
                .arg(begins.toString()),
            observation.startsOn.isNull() ? u"ends_on"_s : u"starts_on"_s
        );
    return checkYears(work, observation);
}

Result<> checkPeriodOf(Work &work, const Target &target)
{
    if (!target.setOn.isNull() && target.setOn.first() > work.now().date())
        return Error::invalid(Say::tr("A target is set today or was set before, not later."), u"set_on"_s);
    return target.kind == TargetKind::Baseline ? Result<>() : checkYears(work, target);
}

} // namespace minutier
