// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrator.h"
#include "storage/Statement.h"
#include "storage/Tables.h"
#include "support/Catch.h"

#include <QFile>

using namespace minutier;
using namespace Qt::StringLiterals;

static std::unique_ptr<Database> emptyDatabase()
{
    auto database = Database::openMemory();
    REQUIRE_OK(database);
    return *std::move(database);
}

static QStringList schemaOf(Database &database)
{
    auto rows =
        Statement(
            database, u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s
        )
            .rows<QString>([](const Row &row) { return row.text(0); });
    REQUIRE_OK(rows);
    return *rows;
}

TEST_CASE("A script is cut at the end of each statement, triggers kept whole", "[storage]")
{
    const auto statements = statementsOf("-- a remark\nCREATE TABLE a (\n  b TEXT\n);\n-- begin\nCREATE TRIGGER "
                                         "t\nBEGIN\n  SELECT 1;\nEND\n-- end\nSELECT 2;\n");
    REQUIRE(statements.size() == 3);
    CHECK(statements.at(0) == u"CREATE TABLE a (\n  b TEXT\n)"_s);
    CHECK(statements.at(1).endsWith("SELECT 1;\nEND"_L1));
    CHECK(statements.at(2) == u"SELECT 2"_s);
}

TEST_CASE("Migrating step by step gives the same tables as migrating at once", "[storage]")
{
    const auto scripts = migrationScripts(Engine::Sqlite);
    const auto atOnce = emptyDatabase();
    REQUIRE_OK(Migrator(*atOnce).migrate(scripts));
    const auto stepwise = emptyDatabase();
    for (qsizetype count = 1; count <= scripts.size(); ++count)
        REQUIRE_OK(Migrator(*stepwise).migrate(scripts.first(count)));
    CHECK(schemaOf(*atOnce) == schemaOf(*stepwise));
    CHECK(*Migrator(*atOnce).isUpToDate());
}

TEST_CASE("Migrating twice changes nothing", "[storage]")
{
    const auto database = emptyDatabase();
    REQUIRE_OK(Migrator(*database).migrate());
    const auto before = schemaOf(*database);
    REQUIRE_OK(Migrator(*database).migrate());
    CHECK(schemaOf(*database) == before);
}

TEST_CASE("A register from the future is refused and stays as it is", "[storage]")
{
    const auto database = emptyDatabase();
    auto scripts = migrationScripts(Engine::Sqlite);
    scripts.append({9999, u"9999_tomorrow.sql"_s, "CREATE TABLE tomorrow (id TEXT);\n"});
    REQUIRE_OK(Migrator(*database).migrate(scripts));
    const auto before = schemaOf(*database);
    const auto refused = Migrator(*database).migrate();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Storage);
    CHECK(refused.error().message.contains("newer version"_L1));
    CHECK(schemaOf(*database) == before);
}

TEST_CASE("A script that changed after it ran is refused", "[storage]")
{
    const auto database = emptyDatabase();
    auto scripts = migrationScripts(Engine::Sqlite);
    REQUIRE_OK(Migrator(*database).migrate(scripts));
    scripts.first().text += "-- one more remark\n";
    CHECK_FALSE(Migrator(*database).migrate(scripts));
}

TEST_CASE("A script that fails leaves no trace of itself", "[storage]")
{
    const auto database = emptyDatabase();
    auto scripts = migrationScripts(Engine::Sqlite);
    REQUIRE_OK(Migrator(*database).migrate(scripts));
    const auto before = schemaOf(*database);
    scripts.append({9000, u"9000_broken.sql"_s, "CREATE TABLE half (id TEXT);\nCREATE TABLE half (id TEXT);\n"});
    CHECK_FALSE(Migrator(*database).migrate(scripts));
    CHECK(schemaOf(*database) == before);
}

TEST_CASE("No scripts at all is an error, not a success", "[storage]")
{
    const auto database = emptyDatabase();
    CHECK_FALSE(Migrator(*database).migrate({}));
}

TEST_CASE("Released scripts are the ones that were released", "[storage]")
{
    QFile file(QStringLiteral(SOURCE_ROOT "/migrations/RELEASED.sha256"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QHash<QString, QString> released;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines)
        released.insert(line.section(u' ', -1), line.section(u' ', 0, 0));
    for (const auto engine : {Engine::Sqlite, Engine::Postgres})
        for (const auto &script : migrationScripts(engine)) {
            INFO(script.name.toStdString());
            CHECK(released.value(script.name) == script.sha256());
        }
}

TEST_CASE("Every table the program knows has exactly the columns of the scripts", "[storage]")
{
    const auto database = emptyDatabase();
    REQUIRE_OK(Migrator(*database).migrate());
    for (const auto *table : allTables()) {
        auto columns = Statement(*database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table->name()))
                           .rows<QString>([](const Row &row) { return row.text(0); });
        REQUIRE_OK(columns);
        CHECK(columns->join(u", "_s) == table->columnList());
    }
}
