// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/AddAddendum.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<AddAddendum> &AddAddendum::arguments()
{
    static const auto arguments = Arguments<AddAddendum>()
                                      .optional("id", &AddAddendum::id)
                                      .required("minutes", &AddAddendum::minutes)
                                      .required("text", &AddAddendum::text, manyLines);
    return arguments;
}

Result<Made> AddAddendum::perform(Work &work) const
{
    const auto stored = work.meetings.minutes.get(minutes);
    if (!stored)
        return stored.error();
    if (stored->state != MinutesState::Approved)
        return Error::conflict(Say::tr("These minutes are not approved yet. Edit them instead."));
    const auto others = work.meetings.paragraphs.ofMinutes(minutes);
    if (!others)
        return others.error();
    const MinutesParagraph paragraph{
        .id = work.idOr(id),
        .project = stored->project,
        .minutes = minutes,
        .position = others->isEmpty() ? 1 : others->last().position + 1,
        .kind = ParagraphKind::Addendum,
        .text = text,
        .edited = true,
        .lang = stored->lang,
    };
    if (auto added = work.meetings.paragraphs.add(paragraph); !added)
        return added.error();
    return work.note(u"addendum.added"_s, u"minutes"_s, minutes.uuid());
}

} // namespace minutier
