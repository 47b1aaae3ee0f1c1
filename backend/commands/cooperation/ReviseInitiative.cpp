// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/ReviseInitiative.h"

#include "commands/Known.h"
#include "domain/Codes.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseInitiative> &ReviseInitiative::arguments()
{
    static const auto arguments = Arguments<ReviseInitiative>()
                                      .required("initiative", &ReviseInitiative::initiative)
                                      .optional("revision", &ReviseInitiative::revision)
                                      .optional("title", &ReviseInitiative::title)
                                      .optional("objective", &ReviseInitiative::objective, manyLines)
                                      .optional("partner", &ReviseInitiative::partner)
                                      .optional("country", &ReviseInitiative::country)
                                      .optional("resources", &ReviseInitiative::resources, manyLines)
                                      .optional("state", &ReviseInitiative::state)
                                      .optional("starts_on", &ReviseInitiative::startsOn)
                                      .optional("note", &ReviseInitiative::note, manyLines);
    return arguments;
}

Result<Made> ReviseInitiative::perform(Work &work) const
{
    auto stored = work.cooperation.initiatives.get(initiative);
    if (!stored)
        return stored.error();
    if (title.isGiven && title.value.isEmpty())
        return emptyText(u"title"_s);
    if (auto host = checkKnown(work.projects.organisations, partner.value); !host)
        return host.error();
    if (auto valid = checkCountry(country.value); !valid)
        return valid.error();
    auto back = *this;
    back.revision = {};
    revision.applyTo(stored->revision);
    exchange(stored->title, title, back.title);
    exchange(stored->objective, objective, back.objective);
    exchange(stored->partner, partner, back.partner);
    exchange(stored->country, country, back.country);
    exchange(stored->resources, resources, back.resources);
    exchange(stored->state, state, back.state);
    exchange(stored->startsOn, startsOn, back.startsOn);
    exchange(stored->note, note, back.note);
    if (auto updated = work.cooperation.initiatives.update(*stored); !updated)
        return updated.error();
    work.undoBy(QString(name), *arguments().write(back).asObject());
    return work.note(u"initiative.revised"_s, u"initiative"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
