// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/ProtectedNames.h"

#include "core/Say.h"
#include "storage/Vault.h"
#include "storage/projects/ProjectRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

/// Refuses where names are sealed and cannot be opened: what is not known cannot be looked for in what was typed.
static Result<> checkReadable(Database &database, Audience audience)
{
    const auto *vault = database.vault();
    if (audience == Audience::Office || !vault || vault->isOpen())
        return {};
    const auto sealed = Statement(
                            database,
                            u"SELECT count(*) FROM (SELECT name FROM person UNION ALL SELECT name FROM organisation) "
                            "known WHERE name LIKE 'sealed:%'"_s
    )
                            .integer();
    if (!sealed)
        return sealed.error();
    if (*sealed == 0)
        return {};
    return Error::conflict(Say::tr(
        "While the keys of this register are not open, the names that must not leave cannot be looked for in what "
        "people typed. Give the passphrase, or put the file “keys” back."
    ));
}

static bool isOpen(const Database &database)
{
    return database.vault() && database.vault()->isOpen();
}

/// What was typed before a name was changed holds the old one. Where the name of today is shown and holds it, it is
/// none.
static void addFormer(QList<ProtectedName> &names, const QString &former, const ProtectedName &shown)
{
    for (const auto &name : former.split(u'\n', Qt::SkipEmptyParts))
        if (name.size() > 1 && !shown.shown.contains(name, Qt::CaseInsensitive))
            names.append({name, shown.shown, shown.isPerson});
}

Result<QList<ProtectedName>> readProtectedNames(Database &database, const Shield &shield, const Phrasebook &phrases)
{
    if (auto readable = checkReadable(database, shield.audience()); !readable)
        return readable.error();
    QList<ProtectedName> names;
    const auto organisations = OrganisationRepository(database).all();
    if (!organisations)
        return organisations.error();
    for (const auto &organisation : *organisations) {
        const auto shown = shield.showOrganisation(organisation, phrases);
        addFormer(names, organisation.formerNames, {{}, shown});
        if (shown == organisation.name || organisation.name.isEmpty())
            continue;
        names.append({organisation.name, shown});
        if (organisation.acronym.size() > 1)
            names.append({organisation.acronym, shown});
    }
    const auto people = Statement(database, tableOf<Person>().select(u"WHERE name <> '' OR former_names <> ''"_s))
                            .rows<Person>([&](const Row &row) { return tableOf<Person>().read(row, database); });
    if (!people)
        return people.error();
    for (const auto &person : *people) {
        if (person.name.isEmpty() && person.formerNames.isEmpty() && person.erasedOn.isNull() && isOpen(database) &&
            shield.audience() != Audience::Office)
            return Error::conflict(
                Say::tr("A name that must not leave cannot be opened here, so it cannot be looked for. "
                        "Run “minutierctl verify”.")
            );
        const Identity identity{person, {}, {}, {}};
        const ProtectedName known{person.name, shield.show(identity, phrases), true};
        if (!person.name.isEmpty() && shield.faceOf(identity) > Face::FullName)
            names.append(known);
        if (shield.audience() != Audience::Office)
            addFormer(names, person.formerNames, known);
    }
    std::ranges::stable_sort(names, std::ranges::greater(), [](const ProtectedName &one) { return one.name.size(); });
    return names;
}

} // namespace minutier
