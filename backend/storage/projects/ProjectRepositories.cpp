// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/projects/ProjectRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

Result<std::optional<Office>> OfficeRepository::the() const
{
    return firstOf(u""_s);
}

Result<std::optional<Account>> AccountRepository::byLogin(const QString &login) const
{
    return firstOf(u"WHERE login = ?"_s, login);
}

Result<QList<Account>> AccountRepository::all() const
{
    return those(u"ORDER BY login"_s);
}

Result<QList<Organisation>> OrganisationRepository::all() const
{
    // Names may be sealed: they are put in order here, as the database would order them.
    auto every = those(u"ORDER BY id"_s);
    if (every)
        std::ranges::stable_sort(*every, {}, [](const Organisation &one) { return one.name; });
    return every;
}

Result<std::optional<Organisation>> OrganisationRepository::byName(const QString &name) const
{
    const auto every = all();
    if (!every)
        return every.error();
    const auto found = std::ranges::find(*every, name, &Organisation::name);
    return found == every->end() ? std::nullopt : std::optional(*found);
}

Result<std::optional<Project>> ProjectRepository::byCode(const QString &code) const
{
    return firstOf(u"WHERE code = ?"_s, code);
}

Result<QList<Project>> ProjectRepository::all() const
{
    return those(u"ORDER BY code"_s);
}

Result<QList<Participation>> ParticipationRepository::ofProject(const ProjectId &project) const
{
    return those(u"WHERE project_id = ? ORDER BY role, id"_s, project);
}

Result<QList<AgreementAmendment>> AmendmentRepository::ofProject(const ProjectId &project) const
{
    return those(u"WHERE project_id = ? ORDER BY year, number"_s, project);
}

Result<int> AmendmentRepository::highest(const ProjectId &project, int year) const
{
    return highestNumber(table(), project.uuid(), year);
}

} // namespace minutier
