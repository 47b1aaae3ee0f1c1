// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/NamedPlaces.h"

#include "core/NaturalOrder.h"
#include "core/Say.h"
#include "queries/EntityRows.h"
#include "queries/sharing/Screening.h"
#include "storage/Statement.h"
#include "storage/Tables.h"

#include <QJsonObject>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

/// What people typed in a row and stands there in clear: also of a seat or an organisation that may be named.
static QString openTextsOf(const TableShape &table, const Row &row)
{
    const bool isNobodys = table.subjectIn(row).isNull();
    QStringList texts;
    for (int i = 0; i < table.columns().size(); ++i)
        if (const auto &column = table.columns().at(i); column.kind == CellKind::Text &&
                                                        (isNobodys || column.privacy != Privacy::Personal) &&
                                                        !column.name.endsWith("id"_L1))
            texts.append(row.text(i));
    return texts.join(u'\n');
}

/// "D-2020-001"; empty where people know a record by no number.
static QString numberOf(const TableShape &table, const Row &row)
{
    QJsonObject fields;
    for (const auto name : {"reference"_L1, "code"_L1, "login"_L1, "number"_L1})
        if (const auto column = table.indexOf(name); column >= 0)
            fields.insert(name, QJsonValue::fromVariant(row.value(column)));
    return referenceOf(table, fields).toString();
}

static Result<NamedPlaces>
placesIn(Database &database, const TableShape &table, Screening &screening, const std::function<bool()> &goesOn)
{
    NamedPlaces places{.entity = table.name(), .references = {}};
    const auto read = Statement(database, u"SELECT %1 FROM %2 ORDER BY id"_s.arg(table.columnList(), table.name()))
                          .each([&](const Row &row) {
                              if (!goesOn())
                                  return false;
                              const auto text = openTextsOf(table, row);
                              if (screening.screened(text) == text)
                                  return true;
                              const auto reference = numberOf(table, row);
                              if (reference.isEmpty())
                                  ++places.unnumbered;
                              else if (!places.references.contains(reference))
                                  places.references.append(reference);
                              return true;
                          });
    if (!read)
        return read.error();
    std::ranges::sort(places.references, comesBefore);
    return places;
}

Result<QList<NamedPlaces>>
placesNaming(Database &database, const Person &person, const std::function<bool(qint64 done, qint64 total)> &progress)
{
    auto known = person.formerNames.split(u'\n', Qt::SkipEmptyParts);
    if (!person.name.isEmpty())
        known.prepend(person.name);
    QList<ProtectedName> names;
    for (const auto &name : known)
        names.append({name, {}, true});
    QList<NamedPlaces> found;
    if (names.isEmpty())
        return found;
    Screening screening(names);
    const auto &tables = allTables();
    for (int i = 0; i < tables.size(); ++i) {
        if (tables.at(i)->isOfficeOnly())
            continue;
        bool stopped = false;
        const auto places = placesIn(database, *tables.at(i), screening, [&] {
            stopped = progress && !progress(i, tables.size());
            return !stopped;
        });
        if (!places)
            return places.error();
        if (stopped)
            return Error::conflict(Say::tr("Stopped. Nothing was changed."));
        if (!places->references.isEmpty() || places->unnumbered > 0)
            found.append(*places);
    }
    return found;
}

} // namespace minutier
