// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/ReviseMeeting.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseMeeting> &ReviseMeeting::arguments()
{
    static const auto arguments = Arguments<ReviseMeeting>()
                                      .required("meeting", &ReviseMeeting::meeting)
                                      .optional("revision", &ReviseMeeting::revision)
                                      .optional("starts_local", &ReviseMeeting::startsLocal)
                                      .optional("zone", &ReviseMeeting::zone)
                                      .optional("minutes_long", &ReviseMeeting::minutesLong)
                                      .optional("modality", &ReviseMeeting::modality)
                                      .optional("place", &ReviseMeeting::place)
                                      .optional("title", &ReviseMeeting::title)
                                      .optional("note", &ReviseMeeting::note, manyLines);
    return arguments;
}

Result<Made> ReviseMeeting::perform(Work &work) const
{
    auto stored = work.meetings.meetings.get(meeting);
    if (!stored)
        return stored.error();
    if (auto open = canPrepare(*stored); !open)
        return open.error();
    if (startsLocal.isGiven || zone.isGiven) {
        const auto starts = ZonedTime::make(
            startsLocal.isGiven ? startsLocal.value : stored->starts.local,
            zone.isGiven ? zone.value : stored->starts.zone,
            u"starts_local"_s
        );
        if (!starts)
            return starts.error();
        stored->starts = *starts;
    }
    revision.applyTo(stored->revision);
    minutesLong.applyTo(stored->minutesLong);
    modality.applyTo(stored->modality);
    place.applyTo(stored->place);
    title.applyTo(stored->title);
    note.applyTo(stored->note);
    if (auto valid = validate(*stored); !valid)
        return valid.error();
    if (auto updated = work.meetings.meetings.update(*stored); !updated)
        return updated.error();
    return work.note(u"meeting.revised"_s, u"meeting"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
