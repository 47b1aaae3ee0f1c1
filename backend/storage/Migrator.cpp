// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrator.h"

#include "core/Say.h"
#include "storage/Dialect.h"
#include "storage/Statement.h"
#include "storage/Transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace minutier {

using namespace Qt::StringLiterals;

QString MigrationScript::sha256() const
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QList<MigrationScript> migrationScripts(Engine engine)
{
    const auto other = engine == Engine::Sqlite ? ".postgres.sql"_L1 : ".sqlite.sql"_L1;
    QList<MigrationScript> scripts;
    const auto files = QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const auto &file : files) {
        if (file.endsWith(other))
            continue;
        QFile script(u":/migrations/"_s + file);
        if (script.open(QIODevice::ReadOnly))
            scripts.append({file.left(4).toInt(), file, script.readAll()});
    }
    return scripts;
}

QStringList statementsOf(const QByteArray &script)
{
    QStringList statements;
    QString current;
    bool whole = false;
    const auto lines = QString::fromUtf8(script).split(u'\n');
    for (const auto &line : lines) {
        const auto bare = line.trimmed();
        if (bare == "-- begin"_L1 || bare == "-- end"_L1) {
            whole = bare == "-- begin"_L1;
            if (!whole && !current.isEmpty())
                statements.append(std::exchange(current, {}).trimmed());
            continue;
        }
        if (bare.startsWith("--"_L1) || bare.isEmpty())
            continue;
        current += line + u'\n';
        if (!whole && bare.endsWith(u';')) {
            current = current.trimmed();
            current.chop(1);
            statements.append(std::exchange(current, {}));
        }
    }
    return statements;
}

static QString tablesQuery(Engine engine)
{
    return engine == Engine::Sqlite
               ? u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'migration'"_s
               : u"SELECT count(*) FROM information_schema.tables WHERE table_name = 'migration' "
                 "AND table_schema = current_schema()"_s;
}

Result<int> Migrator::version()
{
    const auto tables = m_database.value(tablesQuery(m_database.engine()));
    if (!tables)
        return tables.error();
    if (tables->toInt() == 0)
        return 0;
    const auto highest = m_database.value(u"SELECT coalesce(max(number), 0) FROM migration"_s);
    if (!highest)
        return highest.error();
    return highest->toInt();
}

Result<bool> Migrator::isUpToDate()
{
    const auto scripts = migrationScripts(m_database.engine());
    const auto current = version();
    if (!current)
        return current.error();
    return !scripts.isEmpty() && *current == scripts.last().number;
}

Result<QHash<QString, QString>> Migrator::known()
{
    QHash<QString, QString> known;
    const auto current = version();
    if (!current)
        return current.error();
    if (*current == 0)
        return known;
    auto read = Statement(m_database, u"SELECT name, sha256 FROM migration"_s).each([&known](const Row &row) {
        known.insert(row.text(0), row.text(1));
        return true;
    });
    if (!read)
        return read.error();
    return known;
}

Result<> Migrator::migrate()
{
    return migrate(migrationScripts(m_database.engine()));
}

Result<> Migrator::migrate(const QList<MigrationScript> &scripts)
{
    if (scripts.isEmpty())
        return Error::storage(
            Say::tr("This program was built without its tables. Install it again."), u"no migration scripts"_s
        );
    auto ran = known();
    if (!ran)
        return ran.error();
    for (const auto &script : scripts) {
        const auto hash = ran->take(script.name);
        if (hash.isEmpty()) {
            if (auto done = run(script); !done)
                return done;
        } else if (hash != script.sha256()) {
            return Error::storage(
                Say::tr("This register was made by another build of the program, before version 1.0. "
                        "Open it with that build, or make the example again."),
                script.name
            );
        }
    }
    if (!ran->isEmpty())
        return Error::storage(
            Say::tr("This register was made by a newer version of Minutier. Install that version to open it."),
            QStringList(ran->keys()).join(u", "_s)
        );
    return {};
}

Result<> Migrator::run(const MigrationScript &script)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto statements = statementsOf(script.text);
    for (const auto &statement : statements)
        if (auto done = m_database.execute(adapted(statement, m_database.engine())); !done) {
            auto error = done.error();
            error.detail += u" in "_s + script.name;
            return error;
        }
    const auto noted = Statement(m_database, u"INSERT INTO migration (number, name, sha256) VALUES (?, ?, ?)"_s)
                           .bind(script.number, script.name, script.sha256())
                           .run();
    if (!noted)
        return noted.error();
    return transaction.commit();
}

} // namespace minutier
