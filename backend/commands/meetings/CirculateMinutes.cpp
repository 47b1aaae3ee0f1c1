// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/CirculateMinutes.h"

#include "commands/meetings/SessionRecord.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<CirculateMinutes> &CirculateMinutes::arguments()
{
    static const auto arguments = Arguments<CirculateMinutes>().required("minutes", &CirculateMinutes::minutes);
    return arguments;
}

Result<Made> CirculateMinutes::perform(Work &work) const
{
    auto stored = work.meetings.minutes.get(minutes);
    if (!stored)
        return stored.error();
    if (stored->state != MinutesState::Draft)
        return Error::conflict(Say::tr("These minutes were circulated already."));
    const auto session = work.meetings.meetings.get(stored->meeting);
    if (!session)
        return session.error();
    if (session->state != MeetingState::Held)
        return Error::conflict(Say::tr("Close session %1 before its minutes circulate.").arg(session->reference));
    const auto terms = termsOfSession(work, *session);
    if (!terms)
        return terms.error();
    stored->state = MinutesState::Circulated;
    stored->circulatedAt = work.now();
    stored->answersBy = work.now().date().addDays(*terms ? (*terms)->approvalDays : 15);
    if (auto updated = work.meetings.minutes.update(*stored); !updated)
        return updated.error();
    return work.note(u"minutes.circulated"_s, u"minutes"_s, stored->id.uuid(), session->reference);
}

} // namespace minutier
