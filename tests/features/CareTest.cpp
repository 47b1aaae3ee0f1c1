// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Generation.h"
#include "journal/Backup.h"
#include "queries/BrokenRules.h"
#include "queries/Doctor.h"
#include "queries/RegisterStatus.h"
#include "storage/Custody.h"
#include "storage/Statement.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

#include <QFile>
#include <QTemporaryDir>

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Register> smallRegister(const QString &folder, quint64 seed = 7)
{
    auto made = Register::create({
        .folder = folder,
        .office = u"Synthetic"_s,
        .exampleToday = u"2026-01-15T15:00:00.000Z"_s,
        .when = instantFromStored(u"2014-12-01T13:00:00.000Z"_s),
        .isExample = true,
    });
    REQUIRE_OK(made);
    REQUIRE_OK(generate(**made, {.projects = 2, .meetings = 6, .decisions = 40, .entries = 300, .seed = seed}));
    return *std::move(made);
}

QString rootsOf(Database &database)
{
    QString roots;
    const auto status = readStatus(database);
    REQUIRE_OK(status);
    for (const auto &ledger : status->ledgers)
        roots += ledger.root;
    return roots;
}

} // namespace

TEST_CASE("A backup restored elsewhere is the same register, entry for entry", "[feature]")
{
    const QTemporaryDir room;
    const auto original = smallRegister(room.filePath(u"a"_s));
    const auto report = backUp(original->database(), room.filePath(u"copy"_s));
    REQUIRE_OK(report);
    CHECK(report->entries >= 300);
    REQUIRE_OK(restoreBackup(room.filePath(u"copy"_s), room.filePath(u"b"_s)));
    const auto restored = RegisterFolder(room.filePath(u"b"_s)).open(Database::Access::ReadOnly);
    REQUIRE_OK(restored);
    CHECK(rootsOf(**restored) == rootsOf(original->database()));
}

TEST_CASE("A backup writes over nothing, and is restored over nothing", "[feature]")
{
    const QTemporaryDir room;
    const auto original = smallRegister(room.filePath(u"a"_s));
    REQUIRE_OK(backUp(original->database(), room.filePath(u"copy"_s)));
    CHECK(backUp(original->database(), room.filePath(u"copy"_s)).error().kind == Error::Kind::Conflict);
    CHECK(restoreBackup(room.filePath(u"copy"_s), room.filePath(u"a"_s)).error().kind == Error::Kind::Conflict);
    CHECK(restoreBackup(room.filePath(u"none"_s), room.filePath(u"b"_s)).error().kind == Error::Kind::NotFound);
}

TEST_CASE("A backup altered by one byte of a decision is not restored", "[feature]")
{
    const QTemporaryDir room;
    const auto original = smallRegister(room.filePath(u"a"_s));
    REQUIRE_OK(backUp(original->database(), room.filePath(u"copy"_s)));
    {
        auto copy = Database::openFile(room.filePath(u"copy"_s));
        REQUIRE_OK(copy);
        REQUIRE_OK((*copy)->execute(u"UPDATE decision SET statement = statement || '.' WHERE number = 1"_s));
    }
    const auto refused = restoreBackup(room.filePath(u"copy"_s), room.filePath(u"b"_s));
    REQUIRE_FALSE(refused);
    CHECK_FALSE(RegisterFolder(room.filePath(u"b"_s)).holdsRegister());
}

TEST_CASE("The doctor warns of keys that lie in a plain file, and says what to do", "[feature][keys]")
{
    const QTemporaryDir room;
    const auto original = smallRegister(room.filePath(u"a"_s));
    const auto findings = examine(original->database(), instantFromStored(u"2026-01-15T15:00:00.000Z"_s));
    REQUIRE_OK(findings);
    QStringList warned;
    for (const auto &finding : *findings)
        if (finding.concern != Concern::Fine) {
            warned.append(finding.name);
            CHECK(finding.sentence.contains("plain file"_L1));
            CHECK(finding.advice.contains("keys passphrase"_L1));
        }
    CHECK(warned == QStringList{u"keys"_s});
}

TEST_CASE("The doctor finds nothing in a register that only went through the door", "[feature]")
{
    const QTemporaryDir room;
    const auto original = smallRegister(room.filePath(u"a"_s));
    REQUIRE_OK(Custody(room.filePath(u"a"_s)).keepBehind(*original->folder().keys(), u"four words of mine"_s));
    const auto findings = examine(original->database(), instantFromStored(u"2026-01-15T15:00:00.000Z"_s));
    REQUIRE_OK(findings);
    for (const auto &finding : *findings) {
        INFO(finding.sentence.toStdString());
        CHECK(finding.concern == Concern::Fine);
    }
}

TEST_CASE("The doctor names a rule broken behind the program's back, and says what to do", "[feature]")
{
    const QTemporaryDir room;
    const auto original = smallRegister(room.filePath(u"a"_s));
    REQUIRE_OK(original->database().execute(u"UPDATE meeting SET state = 'planned' WHERE number = 1"_s));
    REQUIRE_OK(original->database().execute(u"DROP TRIGGER journal_entry_stays"_s));
    const auto findings = examine(original->database(), instantFromStored(u"2026-01-15T15:00:00.000Z"_s));
    REQUIRE_OK(findings);
    QStringList problems;
    for (const auto &finding : *findings)
        if (finding.concern == Concern::Problem) {
            problems.append(finding.name);
            CHECK_FALSE(finding.advice.isEmpty());
        }
    CHECK(problems.contains(u"rules"_s));
    CHECK(problems.contains(u"journal"_s));
}

TEST_CASE("The doctor knows the rules of plans and results", "[feature]")
{
    TestRegister reg;
    const auto version = reg.submittedPlan();
    auto &rows = reg.database();
    CHECK(brokenRules(rows)->isEmpty());
    REQUIRE_OK(rows.execute(u"UPDATE version SET state = 'validated' WHERE id = '%1'"_s.arg(version.toString())));
    CHECK(brokenRules(rows)->join(u' ').contains(u"no decision that stands"_s));
}

TEST_CASE("The same seed makes the same synthetic register; another seed another", "[feature]")
{
    const QTemporaryDir room;
    const auto texts = [&room](const QString &name, quint64 seed) {
        const auto made = smallRegister(room.filePath(name), seed);
        QStringList statements;
        const auto read =
            Statement(made->database(), u"SELECT reference || statement FROM decision"_s).each([&](const Row &row) {
                statements.append(row.text(0));
                return true;
            });
        REQUIRE_OK(read);
        statements.sort();
        return statements;
    };
    const auto first = texts(u"a"_s, 1);
    CHECK(first.size() == 40);
    CHECK(first == texts(u"b"_s, 1));
    CHECK(first != texts(u"c"_s, 2));
}
