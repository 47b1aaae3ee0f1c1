// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/RegisterPerson.h"

#include "commands/References.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RegisterPerson> &RegisterPerson::arguments()
{
    static const auto arguments = Arguments<RegisterPerson>()
                                      .optional("id", &RegisterPerson::id)
                                      .optional("name", &RegisterPerson::personName)
                                      .optional("function", &RegisterPerson::function)
                                      .optional("organisation", &RegisterPerson::organisation)
                                      .optional("contact", &RegisterPerson::contact)
                                      .optional("gender", &RegisterPerson::gender)
                                      .optional("face", &RegisterPerson::face)
                                      .optional("lang", &RegisterPerson::lang)
                                      .optional("note", &RegisterPerson::note, manyLines);
    return arguments;
}

Result<Made> RegisterPerson::perform(Work &work) const
{
    if (personName.isEmpty() && function.isEmpty())
        return Error::invalid(Say::tr("Give a name or a function; a function is enough."), u"function"_s);
    if (!lang.isEmpty())
        if (auto known = checkLanguage(lang); !known)
            return known.error();
    if (!organisation.isNull())
        if (auto known = work.projects.organisations.get(organisation); !known)
            return known.error();
    const Person person{
        .id = work.idOr(id),
        .name = personName,
        .function = function,
        .organisation = organisation,
        .contact = contact,
        .gender = gender,
        .face = face,
        .lang = lang,
        .note = note,
    };
    if (auto added = work.projects.people.add(person); !added)
        return added.error();
    return work.note(u"person.registered"_s, u"person"_s, person.id.uuid());
}

} // namespace minutier
