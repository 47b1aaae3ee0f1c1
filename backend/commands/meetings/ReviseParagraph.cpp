// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/ReviseParagraph.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseParagraph> &ReviseParagraph::arguments()
{
    static const auto arguments = Arguments<ReviseParagraph>()
                                      .required("paragraph", &ReviseParagraph::paragraph)
                                      .optional("revision", &ReviseParagraph::revision)
                                      .required("text", &ReviseParagraph::text, manyLines);
    return arguments;
}

Result<Made> ReviseParagraph::perform(Work &work) const
{
    auto stored = work.meetings.paragraphs.get(paragraph);
    if (!stored)
        return stored.error();
    const auto minutes = work.meetings.minutes.get(stored->minutes);
    if (!minutes)
        return minutes.error();
    if (auto open = canEdit(*minutes); !open)
        return open.error();
    work.undoBy(
        u"ReviseParagraph"_s,
        {{"paragraph", evidence::Json(toUtf8(paragraph.toString()))}, {"text", evidence::Json(toUtf8(stored->text))}}
    );
    revision.applyTo(stored->revision);
    stored->text = text;
    stored->edited = true;
    if (auto updated = work.meetings.paragraphs.update(*stored); !updated)
        return updated.error();
    return work.note(u"paragraph.revised"_s, u"minutes_paragraph"_s, stored->id.uuid());
}

} // namespace minutier
