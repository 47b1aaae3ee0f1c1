// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/AnswerMinutes.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AnswerMinutes> &AnswerMinutes::arguments()
{
    static const auto arguments = Arguments<AnswerMinutes>()
                                      .required("minutes", &AnswerMinutes::minutes)
                                      .required("seat", &AnswerMinutes::seat)
                                      .optional("answer", &AnswerMinutes::answer)
                                      .optional("comment", &AnswerMinutes::comment, manyLines);
    return arguments;
}

Result<Scope> AnswerMinutes::scope(Work &work) const
{
    const auto place = work.committees.seats.get(seat);
    if (!place)
        return place.error();
    return Scope{place->organisation};
}

Result<Made> AnswerMinutes::perform(Work &work) const
{
    const auto stored = work.meetings.minutes.get(minutes);
    if (!stored)
        return stored.error();
    if (stored->state != MinutesState::Circulated)
        return Error::conflict(Say::tr("These minutes are not waiting for answers."));
    if (answer == SeatAnswer::Comments && comment.isEmpty())
        return emptyText(u"comment"_s);
    const auto place = work.committees.seats.get(seat);
    if (!place)
        return place.error();
    const auto session = work.meetings.meetings.get(stored->meeting);
    if (!session)
        return session.error();
    if (place->committee != session->committee)
        return Error::invalid(Say::tr("That seat is in another committee."), u"seat"_s);
    auto given = work.meetings.approvals.ofMinutes(minutes);
    if (!given)
        return given.error();
    for (auto &approval : *given) {
        if (approval.seat != seat)
            continue;
        approval.answer = answer;
        approval.comment = comment;
        approval.answeredAt = work.now();
        if (auto updated = work.meetings.approvals.update(approval); !updated)
            return updated.error();
        return work.note(u"minutes.answered"_s, u"minutes"_s, minutes.uuid(), session->reference);
    }
    const MinutesApproval approval{
        .id = work.idOr(ApprovalId()),
        .project = stored->project,
        .minutes = minutes,
        .seat = seat,
        .answer = answer,
        .comment = comment,
        .answeredAt = work.now(),
    };
    if (auto added = work.meetings.approvals.add(approval); !added)
        return added.error();
    return work.note(u"minutes.answered"_s, u"minutes"_s, minutes.uuid(), session->reference);
}

} // namespace minutier
