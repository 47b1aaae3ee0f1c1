// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cooperation/ReviseMandate.h"

#include "commands/Known.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<ReviseMandate> &ReviseMandate::arguments()
{
    static const auto arguments = Arguments<ReviseMandate>()
                                      .required("mandate", &ReviseMandate::mandate)
                                      .optional("revision", &ReviseMandate::revision)
                                      .optional("volunteer", &ReviseMandate::volunteer)
                                      .optional("partner", &ReviseMandate::partner)
                                      .optional("country", &ReviseMandate::country)
                                      .optional("objective", &ReviseMandate::objective, manyLines)
                                      .optional("expertise", &ReviseMandate::expertise, manyLines)
                                      .optional("starts_on", &ReviseMandate::startsOn)
                                      .optional("ends_on", &ReviseMandate::endsOn)
                                      .optional("note", &ReviseMandate::note, manyLines);
    return arguments;
}

Result<Made> ReviseMandate::perform(Work &work) const
{
    auto stored = work.cooperation.mandates.get(mandate);
    if (!stored)
        return stored.error();
    if (country.isGiven && country.value.isEmpty())
        return emptyText(u"country"_s);
    if (objective.isGiven && objective.value.isEmpty())
        return emptyText(u"objective"_s);
    if (auto someone = checkKnown(work.projects.people, volunteer.value); !someone)
        return someone.error();
    if (auto host = checkKnown(work.projects.organisations, partner.value); !host)
        return host.error();
    auto back = *this;
    back.revision = {};
    revision.applyTo(stored->revision);
    exchange(stored->volunteer, volunteer, back.volunteer);
    exchange(stored->partner, partner, back.partner);
    exchange(stored->country, country, back.country);
    exchange(stored->objective, objective, back.objective);
    exchange(stored->expertise, expertise, back.expertise);
    exchange(stored->startsOn, startsOn, back.startsOn);
    exchange(stored->endsOn, endsOn, back.endsOn);
    exchange(stored->note, note, back.note);
    if (auto valid = validate(*stored); !valid)
        return valid.error();
    if (auto over = checkCompleted(*stored, work.now().date()); !over)
        return over.error();
    if (auto updated = work.cooperation.mandates.update(*stored); !updated)
        return updated.error();
    work.undoBy(QString(name), *arguments().write(back).asObject());
    return work.note(u"mandate.revised"_s, u"mandate"_s, stored->id.uuid(), stored->reference);
}

} // namespace minutier
