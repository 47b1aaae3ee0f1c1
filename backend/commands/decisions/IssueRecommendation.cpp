// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/IssueRecommendation.h"

#include "commands/References.h"
#include "commands/meetings/SessionRecord.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<IssueRecommendation> &IssueRecommendation::arguments()
{
    static const auto arguments = Arguments<IssueRecommendation>()
                                      .optional("id", &IssueRecommendation::id)
                                      .required("meeting", &IssueRecommendation::meeting)
                                      .optional("agenda_item", &IssueRecommendation::agendaItem)
                                      .optional("title", &IssueRecommendation::title)
                                      .required("text", &IssueRecommendation::text, manyLines)
                                      .optional("made_by", &IssueRecommendation::madeBy)
                                      .optional("addressee", &IssueRecommendation::addressee)
                                      .optional("due_on", &IssueRecommendation::dueOn)
                                      .optional("lang", &IssueRecommendation::lang);
    return arguments;
}

Result<Made> IssueRecommendation::perform(Work &work) const
{
    const auto session = sessionForRecord(work, meeting);
    if (!session)
        return session.error();
    if (auto listed = checkItemOf(work, *session, agendaItem); !listed)
        return listed.error();
    if (!lang.isEmpty())
        if (auto spoken = checkLanguage(lang); !spoken)
            return spoken.error();
    if (!madeBy.isNull()) {
        const auto seat = work.committees.seats.get(madeBy);
        if (!seat)
            return seat.error();
        if (seat->committee != session->committee)
            return Error::invalid(Say::tr("That seat is in another committee."), u"made_by"_s);
    }
    if (!addressee.isNull())
        if (auto known = work.projects.organisations.get(addressee); !known)
            return known.error();
    const auto year = session->starts.date().year();
    const auto highest = work.decisions.recommendations.highest(session->project, year);
    if (!highest)
        return highest.error();
    const Recommendation recommendation{
        .id = work.idOr(id),
        .project = session->project,
        .meeting = meeting,
        .agendaItem = agendaItem,
        .year = year,
        .number = *highest + 1,
        .reference = makeReference("R"_L1, year, *highest + 1),
        .title = title.isEmpty() ? firstWords(text, 80) : title,
        .text = text,
        .madeBy = madeBy,
        .addressee = addressee,
        .dueOn = dueOn,
        .lang = lang.isEmpty() ? session->lang : lang,
        .recordedAt = work.now(),
    };
    if (auto valid = validate(recommendation); !valid)
        return valid.error();
    if (auto added = work.decisions.recommendations.add(recommendation); !added)
        return added.error();
    return work.note(
        u"recommendation.issued"_s, u"recommendation"_s, recommendation.id.uuid(), recommendation.reference
    );
}

} // namespace minutier
