// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/results/UnlinkDecision.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<UnlinkDecision> &UnlinkDecision::arguments()
{
    static const auto arguments = Arguments<UnlinkDecision>()
                                      .required("link", &UnlinkDecision::link)
                                      .optional("note", &UnlinkDecision::note, manyLines);
    return arguments;
}

Result<Made> UnlinkDecision::perform(Work &work) const
{
    auto stored = work.results.links.get(link);
    if (!stored)
        return stored.error();
    if (stored->retired)
        return Error::conflict(Say::tr("This link was taken back already."));
    if (stored->kind == LinkKind::Validates && !stored->version.isNull())
        return Error::conflict(Say::tr("What a validation speaks of is not taken back. Supersede the decision."));
    stored->retired = true;
    if (!note.isEmpty())
        stored->note = note;
    if (auto updated = work.results.links.update(*stored); !updated)
        return updated.error();
    return work.note(u"link.taken_back"_s, u"decision_link"_s, stored->id.uuid());
}

} // namespace minutier
