// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/RevisePerson.h"

#include "commands/References.h"
#include "domain/sharing/FormerNames.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RevisePerson> &RevisePerson::arguments()
{
    static const auto arguments = Arguments<RevisePerson>()
                                      .required("person", &RevisePerson::person)
                                      .optional("revision", &RevisePerson::revision)
                                      .optional("name", &RevisePerson::personName)
                                      .optional("function", &RevisePerson::function)
                                      .optional("organisation", &RevisePerson::organisation)
                                      .optional("contact", &RevisePerson::contact)
                                      .optional("gender", &RevisePerson::gender)
                                      .optional("face", &RevisePerson::face)
                                      .optional("lang", &RevisePerson::lang)
                                      .optional("note", &RevisePerson::note, manyLines)
                                      .optional("former_names", &RevisePerson::formerNames, manyLines);
    return arguments;
}

Result<Made> RevisePerson::perform(Work &work) const
{
    auto stored = work.projects.people.get(person);
    if (!stored)
        return stored.error();
    if (!stored->erasedOn.isNull())
        return Error::conflict(Say::tr("What was personal about this person is erased already."), u"person"_s);
    if (lang.isGiven && !lang.value.isEmpty())
        if (auto known = checkLanguage(lang.value); !known)
            return known.error();
    revision.applyTo(stored->revision);
    formerNames.applyTo(stored->formerNames);
    if (personName.isGiven)
        stored->formerNames = formerNamesAfter(stored->formerNames, stored->name, personName.value);
    personName.applyTo(stored->name);
    function.applyTo(stored->function);
    organisation.applyTo(stored->organisation);
    contact.applyTo(stored->contact);
    gender.applyTo(stored->gender);
    face.applyTo(stored->face);
    lang.applyTo(stored->lang);
    note.applyTo(stored->note);
    if (stored->name.isEmpty() && stored->function.isEmpty())
        return Error::invalid(Say::tr("Give a name or a function; a function is enough."), u"function"_s);
    if (auto updated = work.projects.people.update(*stored); !updated)
        return updated.error();
    return work.note(u"person.revised"_s, u"person"_s, stored->id.uuid());
}

} // namespace minutier
