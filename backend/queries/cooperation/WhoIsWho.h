// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Shield.h"
#include "storage/Database.h"

#include <QHash>

namespace minutier {

/// Looks organisations and people up, each of them once.
class WhoIsWho
{
public:
    explicit WhoIsWho(Database &database)
        : m_database(database)
    {}

    /// The organisation of an id; nothing for an empty id.
    Result<std::optional<Organisation>> organisation(const OrganisationId &id);
    /// What the shield needs to show a person, an organisation, or a person for an organisation.
    Result<Identity> identity(const PersonId &person, const OrganisationId &organisation = {});

private:
    Database &m_database;
    QHash<OrganisationId, Organisation> m_organisations;
    QHash<PersonId, Person> m_people;
};

/// Everybody in the register with whom they are from; the newest last.
Result<QList<Identity>> readPeople(Database &database);

} // namespace minutier
