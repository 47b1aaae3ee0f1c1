// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/NamedPlaces.h"

#include "queries/sharing/Screening.h"
#include "storage/Statement.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

/// What people typed in a row and everybody may read, but for the shield.
static QString openTextsOf(const TableShape &table, const Row &row)
{
    QStringList texts;
    for (int i = 0; i < table.columns().size(); ++i)
        if (const auto &column = table.columns().at(i);
            column.kind == CellKind::Text && column.privacy != Privacy::Personal && !column.name.endsWith("id"_L1))
            texts.append(row.text(i));
    return texts.join(u'\n');
}

/// "decision D-2020-001"; where a record has no such name, only what it is.
static QString placeOf(const TableShape &table, const Row &row)
{
    for (const auto name : {"reference"_L1, "code"_L1, "login"_L1, "number"_L1})
        if (const auto column = table.indexOf(name); column >= 0 && !row.text(column).isEmpty())
            return u"%1 %2"_s.arg(table.name(), row.text(column));
    return table.name();
}

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
    for (const auto *table : allTables()) {
        if (table->isOfficeOnly())
            continue;
        const auto read =
            Statement(database, u"SELECT %1 FROM %2 ORDER BY id"_s.arg(table->columnList(), table->name()))
                .each([&](const Row &row) {
                    const auto text = openTextsOf(*table, row);
                    if (const auto place = placeOf(*table, row);
                        !places.contains(place) && screening.screened(text) != text)
                        places.append(place);
                    return true;
                });
        if (!read)
            return read.error();
    }
    return places;
}

} // namespace minutier
