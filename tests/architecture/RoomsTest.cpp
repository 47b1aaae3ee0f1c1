// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Catalogue.h"
#include "storage/Tables.h"
#include "support/Catch.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace minutier;
using namespace Qt::StringLiterals;

static QString root()
{
    return QString::fromUtf8(SOURCE_ROOT);
}

static QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

static QStringList filesIn(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator walk(root() + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

TEST_CASE("Rooms only look downstairs", "[architecture]")
{
    const QStringList all{u"core"_s, u"domain"_s, u"storage"_s, u"evidence"_s, u"journal"_s};
    const QMap<QString, QStringList> downstairs{
        {u"core"_s, {}},
        {u"evidence"_s, {}},
        {u"domain"_s, {u"core"_s, u"evidence"_s}},
        {u"storage"_s, {u"core"_s, u"domain"_s, u"evidence"_s}},
        {u"journal"_s, {u"core"_s, u"domain"_s, u"storage"_s, u"evidence"_s}},
        {u"commands"_s, all},
        {u"queries"_s, all},
        {u"exchange"_s, all + QStringList{u"commands"_s, u"queries"_s}},
        {u"presentation"_s, all + QStringList{u"commands"_s, u"queries"_s, u"exchange"_s}},
    };
    static const QRegularExpression include(u"#include \"([a-z]+)/"_s);
    for (const auto &[room, allowed] : downstairs.asKeyValueRange()) {
        for (const auto &file : filesIn(u"backend/"_s + room, {u"*.h"_s, u"*.cpp"_s})) {
            auto found = include.globalMatch(textOf(file));
            while (found.hasNext()) {
                const auto other = found.next().captured(1);
                INFO(file.toStdString() << " includes " << other.toStdString());
                CHECK((other == room || allowed.contains(other)));
            }
        }
    }
}

TEST_CASE("The evidence room knows neither Qt nor a database", "[architecture]")
{
    for (const auto &file : filesIn(u"backend/evidence"_s, {u"*.h"_s, u"*.cpp"_s})) {
        INFO(file.toStdString());
        const auto text = textOf(file);
        CHECK_FALSE(text.contains("#include <Q"_L1));
        CHECK_FALSE(text.contains("sqlite"_L1));
    }
}

TEST_CASE("SQL is written in storage, journal and queries, and nowhere above", "[architecture]")
{
    static const QRegularExpression sql(u"\"(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA) "_s);
    QStringList above = filesIn(u"app"_s, {u"*.cpp"_s});
    above += filesIn(u"backend/exchange"_s, {u"*.cpp"_s}) + filesIn(u"backend/presentation"_s, {u"*.cpp"_s});
    above += filesIn(u"backend/domain"_s, {u"*.cpp"_s});
    for (const auto &file : filesIn(u"backend/commands"_s, {u"*.cpp"_s}))
        if (!file.endsWith("/Register.cpp"_L1)) // asks for the time of the last entry of an example
            above.append(file);
    for (const auto &file : above) {
        INFO(file.toStdString());
        CHECK_FALSE(sql.match(textOf(file)).hasMatch());
    }
}

TEST_CASE("Only the door, the migrator and the signer of heads open a transaction", "[architecture]")
{
    for (const auto &file : filesIn(u"backend"_s, {u"*.cpp"_s})) {
        if (!textOf(file).contains("Transaction transaction("_L1))
            continue;
        INFO(file.toStdString());
        CHECK(
            (file.endsWith("/CommandRunner.cpp"_L1) || file.endsWith("/Migrator.cpp"_L1) ||
             file.endsWith("/Heads.cpp"_L1))
        );
    }
}

TEST_CASE("The table of rights knows every command", "[architecture]")
{
    for (const auto &command : catalogue()) {
        INFO(QString(command.name).toStdString());
        CHECK(isGranted(command.name));
    }
}

TEST_CASE("Every kind of record is named in people's words", "[architecture]")
{
    const auto words = textOf(root() + u"/backend/presentation/SpokenEntities.cpp"_s);
    for (const auto *table : allTables()) {
        INFO(table->name().data());
        CHECK(words.contains(u"{u\"%1\"_s, "_s.arg(table->name())));
    }
}

TEST_CASE("Files stay within the house's measure", "[architecture]")
{
    auto files = filesIn(u"backend"_s, {u"*.h"_s, u"*.cpp"_s}) + filesIn(u"app"_s, {u"*.h"_s, u"*.cpp"_s});
    files += filesIn(u"tests"_s, {u"*.h"_s, u"*.cpp"_s, u"*.py"_s, u"*.qml"_s}) + filesIn(u"qml"_s, {u"*.qml"_s});
    for (const auto &file : files) {
        const auto lines = textOf(file).count(u'\n');
        INFO(file.toStdString() << " has " << lines << " lines");
        CHECK(lines <= (file.endsWith(".qml"_L1) ? 200 : 300));
    }
}

TEST_CASE("No name says Manager, Helper or Util", "[architecture]")
{
    static const QRegularExpression vague(u"(Manager|Helper|Utils?|Data|Info|Base|Impl|Handler)\\.(h|cpp|qml)$"_s);
    for (const auto &folder : {u"backend"_s, u"app"_s, u"qml"_s})
        for (const auto &file : filesIn(folder, {u"*.h"_s, u"*.cpp"_s, u"*.qml"_s})) {
            INFO(file.toStdString());
            CHECK_FALSE(vague.match(file).hasMatch());
        }
}

TEST_CASE("No name in QML ends with an underscore", "[architecture]")
{
    static const QRegularExpression evasive(u"\\b[A-Za-z]+_\\b"_s);
    for (const auto &file : filesIn(u"qml"_s, {u"*.qml"_s})) {
        INFO(file.toStdString());
        CHECK_FALSE(evasive.match(textOf(file)).hasMatch());
    }
}

TEST_CASE("Every sentence is spoken in every language", "[architecture]")
{
    for (const auto *lang : {"en", "es", "fr"}) {
        QFile file(QStringLiteral(SOURCE_ROOT "/assets/i18n/minutier_%1.ts").arg(QLatin1String(lang)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        INFO(lang);
        CHECK(text.contains("<message"));
        CHECK_FALSE(text.contains("type=\"unfinished\""));
        CHECK_FALSE(text.contains("<translation></translation>"));
    }
}
