// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/projects/ReviseFact.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseFact> &ReviseFact::arguments()
{
    static const auto arguments = Arguments<ReviseFact>()
                                      .required("fact", &ReviseFact::fact)
                                      .optional("revision", &ReviseFact::revision)
                                      .optional("kind", &ReviseFact::kind)
                                      .optional("title", &ReviseFact::title)
                                      .optional("value", &ReviseFact::value)
                                      .optional("qualifier", &ReviseFact::qualifier)
                                      .optional("unit", &ReviseFact::unit)
                                      .optional("source", &ReviseFact::source, manyLines)
                                      .optional("note", &ReviseFact::note, manyLines)
                                      .optional("position", &ReviseFact::position);
    return arguments;
}

Result<Made> ReviseFact::perform(Work &work) const
{
    auto stored = work.projects.facts.get(fact);
    if (!stored)
        return stored.error();
    if (title.isGiven && title.value.isEmpty())
        return emptyText(u"title"_s);
    auto back = *this;
    back.revision = {};
    revision.applyTo(stored->revision);
    exchange(stored->kind, kind, back.kind);
    exchange(stored->title, title, back.title);
    exchange(stored->value, value, back.value);
    exchange(stored->qualifier, qualifier, back.qualifier);
    exchange(stored->unit, unit, back.unit);
    exchange(stored->source, source, back.source);
    exchange(stored->note, note, back.note);
    exchange(stored->position, position, back.position);
    if (auto updated = work.projects.facts.update(*stored); !updated)
        return updated.error();
    work.undoBy(QString(name), *arguments().write(back).asObject());
    return work.note(u"fact.revised"_s, u"fact"_s, stored->id.uuid());
}

} // namespace minutier
