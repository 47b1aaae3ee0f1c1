// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/cooperation/WhoIsWho.h"

#include "storage/projects/ProjectRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<std::optional<Organisation>> WhoIsWho::organisation(const OrganisationId &id)
{
    if (id.isNull())
        return std::optional<Organisation>();
    const auto known = m_organisations.constFind(id);
    if (known != m_organisations.cend())
        return std::optional(*known);
    const auto found = OrganisationRepository(m_database).get(id);
    if (!found)
        return found.error();
    m_organisations.insert(id, *found);
    return std::optional(*found);
}

Result<Identity> WhoIsWho::identity(const PersonId &person, const OrganisationId &organisation)
{
    Identity identity;
    auto from = organisation;
    if (!person.isNull()) {
        if (!m_people.contains(person)) {
            const auto found = PersonRepository(m_database).get(person);
            if (!found)
                return found.error();
            m_people.insert(person, *found);
        }
        identity.person = m_people.value(person);
        from = from.isNull() ? identity.person->organisation : from;
    }
    const auto body = this->organisation(from);
    if (!body)
        return body.error();
    identity.organisation = *body;
    return identity;
}

Result<QList<Identity>> readPeople(Database &database)
{
    const auto &table = tableOf<Person>();
    const auto people = Statement(database, table.select(u"ORDER BY id"_s)).rows<Person>([&](const Row &row) {
        return table.read(row, database);
    });
    if (!people)
        return people.error();
    WhoIsWho who(database);
    QList<Identity> all;
    for (const auto &person : *people) {
        const auto from = who.organisation(person.organisation);
        if (!from)
            return from.error();
        all.append({person, {}, *from, {}});
    }
    return all;
}

} // namespace minutier
