// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/ReviseDecision.h"

#include "commands/meetings/SessionRecord.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseDecision> &ReviseDecision::arguments()
{
    static const auto arguments = Arguments<ReviseDecision>()
                                      .required("decision", &ReviseDecision::decision)
                                      .optional("revision", &ReviseDecision::revision)
                                      .optional("title", &ReviseDecision::title)
                                      .optional("statement", &ReviseDecision::statement, manyLines)
                                      .optional("rationale", &ReviseDecision::rationale, manyLines);
    return arguments;
}

Result<Made> ReviseDecision::perform(Work &work) const
{
    auto stored = work.decisions.decisions.get(decision);
    if (!stored)
        return stored.error();
    if (!stored->meeting.isNull()) {
        if (auto session = sessionForRecord(work, stored->meeting); !session)
            return session.error();
    } else if (statement.isGiven && statement.value != stored->statement)
        return Error::conflict(
            Say::tr("A written procedure decided these words. Record another decision that supersedes it."),
            u"statement"_s
        );
    if (title.isGiven && title.value.isEmpty())
        return emptyText(u"title"_s);
    revision.applyTo(stored->revision);
    title.applyTo(stored->title);
    statement.applyTo(stored->statement);
    rationale.applyTo(stored->rationale);
    if (auto valid = validate(*stored); !valid)
        return valid.error();
    if (auto updated = work.decisions.decisions.update(*stored); !updated)
        return updated.error();
    return work.note(u"decision.revised"_s, u"decision"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
