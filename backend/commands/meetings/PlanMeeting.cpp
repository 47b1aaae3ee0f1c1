// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/PlanMeeting.h"

#include "commands/References.h"
#include "commands/meetings/CarryForward.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<PlanMeeting> &PlanMeeting::arguments()
{
    static const auto arguments = Arguments<PlanMeeting>()
                                      .optional("id", &PlanMeeting::id)
                                      .required("committee", &PlanMeeting::committee)
                                      .required("starts_local", &PlanMeeting::startsLocal)
                                      .optional("zone", &PlanMeeting::zone)
                                      .optional("minutes_long", &PlanMeeting::minutesLong)
                                      .optional("modality", &PlanMeeting::modality)
                                      .optional("place", &PlanMeeting::place)
                                      .optional("title", &PlanMeeting::title)
                                      .optional("lang", &PlanMeeting::lang)
                                      .optional("note", &PlanMeeting::note, manyLines);
    return arguments;
}

Result<Made> PlanMeeting::perform(Work &work) const
{
    const auto body = work.committees.committees.get(committee);
    if (!body)
        return body.error();
    const auto project = work.projects.projects.get(body->project);
    if (!project)
        return project.error();
    const auto starts = ZonedTime::make(startsLocal, zone.isEmpty() ? project->zone : zone, u"starts_local"_s);
    if (!starts)
        return starts.error();
    if (!lang.isEmpty())
        if (auto known = checkLanguage(lang); !known)
            return known.error();
    const auto earlier = work.meetings.meetings.ofCommittee(committee);
    if (!earlier)
        return earlier.error();
    int ordinal = 1;
    for (const auto &session : *earlier)
        ordinal = std::max(ordinal, session.ordinal + 1);
    const auto year = starts->date().year();
    const auto highest = work.meetings.meetings.highest(body->project, year);
    if (!highest)
        return highest.error();
    const Meeting meeting{
        .id = work.idOr(id),
        .project = body->project,
        .committee = committee,
        .year = year,
        .number = *highest + 1,
        .reference = makeReference("M"_L1, year, *highest + 1, 2),
        .ordinal = ordinal,
        .title = title,
        .starts = *starts,
        .minutesLong = minutesLong,
        .modality = modality,
        .place = place,
        .note = note,
        .lang = lang.isEmpty() ? body->lang : lang,
    };
    if (auto valid = validate(meeting); !valid)
        return valid.error();
    if (auto added = work.meetings.meetings.add(meeting); !added)
        return added.error();
    if (auto carried = carryForward(work, meeting); !carried)
        return carried.error();
    return work.note(u"meeting.planned"_s, u"meeting"_s, meeting.id.uuid(), meeting.reference);
}

} // namespace minutier
