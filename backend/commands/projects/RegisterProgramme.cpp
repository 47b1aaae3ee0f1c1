// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/projects/RegisterProgramme.h"

#include "commands/References.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<RegisterProgramme> &RegisterProgramme::arguments()
{
    static const auto arguments = Arguments<RegisterProgramme>()
                                      .optional("id", &RegisterProgramme::id)
                                      .required("code", &RegisterProgramme::code)
                                      .required("title", &RegisterProgramme::title)
                                      .optional("lang", &RegisterProgramme::lang);
    return arguments;
}

Result<Made> RegisterProgramme::perform(Work &work) const
{
    if (auto known = checkLanguage(lang); !known)
        return known.error();
    const Programme programme{.id = work.idOr(id), .code = code, .title = title, .lang = lang};
    if (auto added = work.projects.programmes.add(programme); !added)
        return added.error();
    return work.note(u"programme.registered"_s, u"programme"_s, programme.id.uuid(), programme.code);
}

} // namespace minutier
