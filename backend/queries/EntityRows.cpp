// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/EntityRows.h"

#include "core/Say.h"
#include "core/Text.h"
#include "core/Translations.h"
#include "queries/FieldWords.h"
#include "queries/sharing/Screening.h"
#include "storage/Repository.h"

#include <QJsonArray>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

static QJsonValue toJsonValue(const ColumnShape &column, const QVariant &cell)
{
    if (column.kind == CellKind::List) {
        QJsonArray words;
        for (const auto &word : cell.toString().split(u' ', Qt::SkipEmptyParts))
            words.append(word);
        return words;
    }
    if (cell.isNull())
        return {};
    if (column.kind == CellKind::Flag)
        return cell.toLongLong() != 0;
    if (column.kind == CellKind::Number)
        return cell.toLongLong();
    if (column.kind == CellKind::Decimal)
        return cell.toString().toDouble();
    return cell.toString();
}

/// References that are worked out rather than stored.
QJsonValue referenceOf(const TableShape &table, const QJsonObject &row)
{
    if (table.indexOf("reference"_L1) >= 0)
        return row.value(u"reference"_s);
    if (table.indexOf("code"_L1) >= 0)
        return row.value(u"code"_s);
    if (table.name() == "seat"_L1)
        return u"S-%1"_s.arg(row.value(u"number"_s).toInt(), 2, 10, QChar(u'0'));
    if (table.name() == "account"_L1)
        return row.value(u"login"_s);
    return {};
}

static QJsonObject toJsonRow(Database &database, const TableShape &table, const Row &row, Audience audience)
{
    const auto subject = table.subjectIn(row);
    QJsonObject object{{u"entity"_s, table.name()}};
    for (int i = 0; i < table.columns().size(); ++i) {
        const auto &column = table.columns().at(i);
        const bool hidden = !mayRead(column.privacy, audience);
        object.insert(
            column.field, hidden ? QJsonValue() : toJsonValue(column, table.openedCell(database, i, row, subject))
        );
    }
    object.insert(u"reference"_s, referenceOf(table, object));
    return object;
}

/// Rows an audience may know of at all.
static QString visibleOnly(const TableShape &table, Audience audience)
{
    if (audience == Audience::Office)
        return {};
    if (table.isOfficeOnly())
        return u" AND 1 = 0"_s;
    if (table.name() != "document"_L1 && table.name() != "release"_L1)
        return {};
    QStringList allowed;
    for (const auto &name : names<Audience>)
        if (name.value >= audience)
            allowed.append(u'\'' + name.word + u'\'');
    return u" AND audience IN (%1)"_s.arg(allowed.join(u", "_s));
}

static QString projectColumn(const TableShape &table)
{
    return table.name() == "project"_L1 ? u"id"_s : u"project_id"_s;
}

/// Whether a value asked for holds a name that is hidden: a row that is found would say that the guess is right.
static Result<bool> asksForHidden(Database &database, const EntityQuery &query, Audience audience)
{
    if (audience == Audience::Office || query.where.isEmpty())
        return false;
    const auto names = readProtectedNames(database, Shield(audience), Phrasebook(spokenLanguage()));
    if (!names)
        return names.error();
    Screening screening(*names);
    return std::ranges::any_of(query.where, [&screening](const auto &asked) {
        return screening.screened(asked.second) != asked.second;
    });
}

Result<EntityPage> listEntities(Database &database, const EntityQuery &query, Audience audience)
{
    const auto &table = *query.table;
    auto sql = u"SELECT %1 FROM %2 WHERE id > ?"_s.arg(table.columnList(), table.name());
    QVariantList values{query.after.isEmpty() ? u""_s : query.after};
    if (!query.project.isNull() && table.scope() == LedgerScope::Project) {
        sql += u" AND %1 = ?"_s.arg(projectColumn(table));
        values.append(toText(query.project));
    }
    for (const auto &[field, value] : query.where) {
        const auto *column = table.columnOfField(field);
        // What is sealed cannot be asked for in SQL, and is nobody's to search by.
        if (!column || column->privacy == Privacy::Personal || !mayRead(column->privacy, audience))
            return Error::invalid(
                Say::tr("There is no field “%2” in %1.").arg(table.plural(), firstWords(field, 40)), field
            );
        if (value.isEmpty()) {
            sql += u" AND %1 IS NULL"_s.arg(column->name);
            continue;
        }
        if (const auto words = wordsOfColumn(table.name(), column->name); !words.isEmpty() && !words.contains(value))
            return Error::invalid(
                Say::tr("“%1” cannot be “%2”. Choose one of: %3.")
                    .arg(field, firstWords(value, 40), words.join(u", "_s)),
                field
            );
        sql += u" AND %1 = ?"_s.arg(column->name);
        const bool number = column->kind == CellKind::Number || column->kind == CellKind::Flag;
        bool isNumber = false;
        (void)value.toLongLong(&isNumber);
        if (number && !isNumber && value != "true"_L1 && value != "false"_L1)
            return Error::invalid(
                Say::tr("“%1” holds numbers, and “%2” is none.").arg(field, firstWords(value, 40)), field
            );
        values.append(number ? QVariant(qlonglong(value == "true"_L1 ? 1 : value.toLongLong())) : QVariant(value));
    }
    const auto hidden = asksForHidden(database, query, audience);
    if (!hidden)
        return hidden.error();
    if (*hidden)
        return EntityPage{};
    sql += visibleOnly(table, audience) + u" ORDER BY id LIMIT ?"_s;
    values.append(qlonglong(query.limit + 1));
    Statement statement(database, sql);
    for (const auto &value : values)
        statement.add(value);
    auto rows = statement.rows<QJsonObject>([&](const Row &row) { return toJsonRow(database, table, row, audience); });
    if (!rows)
        return rows.error();
    EntityPage page{*rows, {}};
    if (page.rows.size() > query.limit) {
        page.rows.removeLast();
        page.next = page.rows.last().value(u"id"_s).toString();
    }
    return page;
}

static Result<QList<QUuid>>
idsOf(Database &database, const TableShape &table, const QString &column, const QVariant &value, const QString &project)
{
    auto sql = u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(table.name(), column);
    if (!project.isEmpty())
        sql += u" AND %1 IN (SELECT id FROM project WHERE code = ?)"_s.arg(projectColumn(table));
    Statement statement(database, sql + u" LIMIT 2"_s);
    statement.add(value);
    if (!project.isEmpty())
        statement.bind(project);
    return statement.rows<QUuid>([](const Row &row) { return row.as<QUuid>(0); });
}

Result<QUuid> resolveKey(Database &database, const TableShape &table, const QString &key)
{
    if (const auto id = QUuid::fromString(key); !id.isNull() && key.size() == 36)
        return id;
    const auto slash = key.lastIndexOf(u'/');
    const auto project = slash > 0 ? key.left(slash) : QString();
    const auto reference = key.mid(slash + 1);
    const bool isSeat = table.name() == "seat"_L1 && reference.startsWith("S-"_L1);
    const auto column = isSeat                               ? u"number"_s
                        : table.indexOf("reference"_L1) >= 0 ? u"reference"_s
                        : table.indexOf("code"_L1) >= 0      ? u"code"_s
                        : table.name() == "account"_L1       ? u"login"_s
                                                             : QString();
    const auto nothing = Error::notFound(Say::tr("There is no %1 %2 in this register.")
                                             .arg(QString(table.name()).replace(u'_', u' '), firstWords(key, 60)));
    if (column.isEmpty())
        return nothing;
    const auto ids = idsOf(
        database,
        table,
        column,
        isSeat ? QVariant(reference.mid(2).toLongLong()) : reference,
        table.scope() == LedgerScope::Project ? project : QString()
    );
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return nothing;
    if (ids->size() > 1)
        return Error::invalid(
            Say::tr("Several projects have a %1. Write the project before it, such as HN-TRAITE/%1.").arg(reference)
        );
    return ids->first();
}

Result<QJsonObject> findEntity(Database &database, const TableShape &table, const QString &key, Audience audience)
{
    const auto id = resolveKey(database, table, key);
    if (!id)
        return id.error();
    auto found =
        Statement(
            database,
            u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(table.columnList(), table.name()) + visibleOnly(table, audience)
        )
            .bind(*id)
            .first<QJsonObject>([&](const Row &row) { return toJsonRow(database, table, row, audience); });
    if (!found)
        return found.error();
    if (!*found)
        return Error::notFound(Say::tr("There is no %1 %2 in this register.")
                                   .arg(QString(table.name()).replace(u'_', u' '), firstWords(key, 60)));
    return **found;
}

Result<QJsonObject> whatHangsOn(Database &database, const TableShape &table, const QString &id, Audience audience)
{
    // A column named after the entity refers to it; so do the few that are named after a role.
    const auto column = QString(table.name() == "minutes"_L1 ? u"minutes_id"_s : table.name() + "_id"_L1);
    QJsonObject hanging;
    for (const auto *other : allTables()) {
        const auto place = other->indexOf(QLatin1StringView(column.toLatin1()));
        // What a row may not say of itself is not said by finding it from the other side.
        if (place < 0 || !mayRead(other->columns().at(place).privacy, audience))
            continue;
        auto rows = Statement(
                        database,
                        u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(other->columnList(), other->name(), column) +
                            visibleOnly(*other, audience) + u" ORDER BY id LIMIT 500"_s
        )
                        .bind(id)
                        .rows<QJsonObject>([&](const Row &row) { return toJsonRow(database, *other, row, audience); });
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            continue;
        QJsonArray array;
        for (const auto &row : *rows)
            array.append(row);
        hanging.insert(other->plural(), array);
    }
    return hanging;
}

QString referenceOf(Database &database, const QUuid &id)
{
    for (const auto *table : allTables()) {
        if (table->indexOf("reference"_L1) < 0)
            continue;
        const auto found = Statement(database, u"SELECT reference FROM %1 WHERE id = ?"_s.arg(table->name()))
                               .bind(id)
                               .first<QString>([](const Row &row) { return row.text(0); });
        if (found && *found)
            return **found;
    }
    return {};
}

} // namespace minutier
