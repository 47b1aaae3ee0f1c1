// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/NamedPlaces.h"

#include "queries/sharing/Screening.h"
#include "storage/Statement.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<QStringList> placesNaming(Database &database, const Person &person)
{
    auto known = person.formerNames.split(u'\n', Qt::SkipEmptyParts);
    if (!person.name.isEmpty())
        known.prepend(person.name);
    QList<ProtectedName> names;
    for (const auto &name : known)
        names.append({name, {}, true});
    QStringList places;
    if (names.isEmpty())
        return places;
    Screening screening(names);
    const auto read =
        Statement(database, u"SELECT entity, title, body FROM search_text ORDER BY seq"_s).each([&](const Row &row) {
            const auto text = row.text(1) + u'\n' + row.text(2);
            const auto place = row.text(0) + u' ' + row.text(1).section(u'\n', 0, 0);
            if (screening.screened(text) != text && !places.contains(place))
                places.append(place);
            return true;
        });
    return read ? Result(places) : read.error();
}

} // namespace minutier
