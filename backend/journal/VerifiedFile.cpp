// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/VerifiedFile.h"

#include "core/Say.h"
#include "storage/Migrator.h"
#include "storage/Statement.h"

namespace minutier {

using namespace Qt::StringLiterals;

static Difference inFile(const QString &entity, const QString &id, const QString &sentence)
{
    return {{}, -1, entity, id, sentence};
}

/// What the list of scripts must say, by name; they are part of the program, so they are hashed once.
static QHash<QString, QString> listOfScripts(Engine engine)
{
    const auto listed = [](Engine of) {
        QHash<QString, QString> list;
        for (const auto &script : migrationScripts(of))
            list.insert(script.name, script.sha256() + u' ' + QString::number(script.number));
        return list;
    };
    static const auto sqlite = listed(Engine::Sqlite);
    static const auto postgres = listed(Engine::Postgres);
    return engine == Engine::Sqlite ? sqlite : postgres;
}

Result<QList<Difference>> wrongScripts(Database &database)
{
    QHash<QString, QString> ran;
    const auto read = Statement(database, u"SELECT name, sha256, number FROM migration"_s).each([&ran](const Row &row) {
        ran.insert(row.text(0), row.text(1) + u' ' + QString::number(row.integer(2)));
        return true;
    });
    if (!read)
        return read.error();
    QStringList changed;
    for (const auto &[name, line] : listOfScripts(database.engine()).asKeyValueRange())
        if (ran.take(name) != line)
            changed.append(name);
    changed += ran.keys();
    QList<Difference> wrong;
    for (const auto &name : changed)
        wrong.append(inFile(u"migration"_s, name, Say::tr("The list of table scripts was changed: %1.").arg(name)));
    return wrong;
}

/// Every table, index, trigger and view of a database of SQLite, by name.
static Result<QMap<QString, QString>> schemaOf(Database &database)
{
    QMap<QString, QString> schema;
    const auto read =
        Statement(
            database,
            u"SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s
        )
            .each([&schema](const Row &row) {
                schema.insert(row.text(0), row.text(1));
                return true;
            });
    return read ? Result(schema) : read.error();
}

static Result<QList<Difference>> wrongSchema(Database &database)
{
    auto fresh = Database::openMemory();
    if (!fresh)
        return fresh.error();
    if (auto made = Migrator(**fresh).migrate(); !made)
        return made.error();
    auto expected = schemaOf(**fresh);
    const auto here = schemaOf(database);
    if (!expected || !here)
        return expected ? here.error() : expected.error();
    QList<Difference> wrong;
    for (auto part = here->cbegin(); part != here->cend(); ++part)
        if (!expected->contains(part.key()) || expected->take(part.key()) != part.value())
            wrong.append(
                inFile(u"schema"_s, part.key(), Say::tr("The file was rebuilt outside Minutier: %1.").arg(part.key()))
            );
    for (const auto &missing : expected->keys())
        wrong.append(
            inFile(u"schema"_s, missing, Say::tr("The file was rebuilt outside Minutier: %1 is gone.").arg(missing))
        );
    return wrong;
}

Result<QList<Difference>> wrongFile(Database &database)
{
    if (database.engine() != Engine::Sqlite)
        return QList<Difference>();
    auto wrong = wrongSchema(database);
    if (!wrong || !wrong->isEmpty())
        return wrong;
    const auto said = database.value(u"PRAGMA integrity_check(1)"_s);
    if (!said)
        return said.error();
    if (const auto text = said->toString(); text != "ok"_L1)
        wrong->append(
            inFile(u"file"_s, {}, Say::tr("The file is damaged or was changed outside Minutier: %1.").arg(text))
        );
    return wrong;
}

} // namespace minutier
