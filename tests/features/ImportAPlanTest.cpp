// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/ActivitySheet.h"
#include "commands/plans/AddActivity.h"
#include "commands/plans/DropActivity.h"
#include "commands/plans/OpenPlan.h"
#include "commands/results/AddResult.h"
#include "core/Csv.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

/// A draft with one activity, A1.
struct Draft : TestRegister
{
    Draft()
    {
        organisation(u"IBCR"_s, Sector::Implementer);
        must(OpenPlan{.version = version, .project = project(), .year = 1});
        must(AddResult{.project = project(), .level = ResultLevel::Ultimate, .code = u"1000"_s, .title = u"Protected"_s}
        );
        first = ActivityId(must(AddActivity{.version = version, .title = u"Workshops"_s}).id);
    }
    [[nodiscard]] ActivitySheet sheet(const QByteArray &csv) const
    {
        const auto read = readActivitySheet(database(), version, csv);
        REQUIRE_OK(read);
        return *read;
    }
    [[nodiscard]] QString refusal(const QByteArray &csv) const
    {
        const auto read = readActivitySheet(database(), version, csv);
        REQUIRE_FALSE(read);
        return read.error().message;
    }

    PlanVersionId version{QUuid::createUuid()};
    ActivityId first;
};

} // namespace

TEST_CASE("A table changes the activities a draft knows and adds the others", "[feature][plans]")
{
    Draft draft;
    const auto sheet = draft.sheet("code;titre;début;budget;devise;responsable\r\n"
                                   "A1;Ateliers;2020-10;\"42 000,50\";CAD;IBCR\r\n"
                                   ";Trousse;2020-11;;;\r\n");
    CHECK(sheet.count(SheetLine::Kind::Changed) == 1);
    CHECK(sheet.count(SheetLine::Kind::Added) == 1);
    REQUIRE_OK(draft.commands().runAll(sheet.commands));
    const auto activities = *ActivityRepository(draft.database()).ofVersion(draft.version);
    REQUIRE(activities.size() == 2);
    CHECK(activities.first().title == u"Ateliers"_s);
    CHECK(activities.first().budget->toString() == u"42000.5"_s);
    CHECK_FALSE(activities.last().budget);
    CHECK(activities.last().code == u"A2"_s);
}

TEST_CASE("The same table twice changes nothing", "[feature][plans]")
{
    Draft draft;
    const auto csv = "code,title,result\nA1,Workshops,1000\n";
    REQUIRE_OK(draft.commands().runAll(draft.sheet(csv).commands));
    const auto again = draft.sheet(csv);
    CHECK(again.count(SheetLine::Kind::Same) == 1);
    CHECK(again.commands.isEmpty());
}

TEST_CASE("A line that breaks a rule is refused with its sentence", "[feature][plans]")
{
    Draft draft;
    const auto sheet = draft.sheet("title,starts_on,ends_on,budget,currency,responsible,result,type\n"
                                   "Ends before,2020-10,2020-09,,,,,\n"
                                   "No currency,,,500,,,,\n"
                                   "Nobody,,,,,Ministry of Nowhere,,\n"
                                   "No result,,,,,,9999,\n"
                                   "No number,,,many,CAD,,,\n"
                                   "No type,,,,,,,party\n"
                                   ",2020-10,,,,,,\n");
    CHECK(sheet.count(SheetLine::Kind::Refused) == 7);
    for (const auto &line : sheet.lines)
        CHECK_FALSE(line.sentence.isEmpty());
    CHECK(sheet.commands.isEmpty());
}

TEST_CASE("A file that is no table is refused", "[feature][plans]")
{
    Draft draft;
    CHECK(draft.refusal("") == u"This table is empty."_s);
    CHECK(draft.refusal("title,colour\nx,y\n").contains(u"colour"_s));
    CHECK(draft.refusal("code\nA1\n").contains(u"title"_s));
    CHECK(draft.refusal("title\n\"never closed\n").contains(u"line 2"_s, Qt::CaseInsensitive));
    CHECK(draft.refusal("title\n\xff\xfe\n").contains(u"UTF-8"_s));
    CHECK(draft.refusal("title\na,b\n").contains(u"Line 2"_s));
    CHECK(draft.refusal("code,title\nA1\n").contains(u"Line 2"_s));
    CHECK(draft.refusal("code,title\n").contains(u"no activity"_s));
    CHECK(draft.refusal("code;title").contains(u"no activity"_s));
    CHECK(draft.refusal("title,titre\na,b\n").contains(u"titre"_s));
    CHECK(draft.refusal(QByteArray("title\na\0b\n", 10)).contains(u"zero byte"_s));
}

TEST_CASE("Cells may hold separators, line breaks and quotation marks", "[core]")
{
    const auto table = readCsv("\xef\xbb\xbf"
                               "a,b\n\"x, \"\"y\"\"\nz\",2\n\n3,\n");
    REQUIRE_OK(table);
    CHECK(table->header == QStringList{u"a"_s, u"b"_s});
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows.first().first() == u"x, \"y\"\nz"_s);
    CHECK(table->rows.last() == QStringList{u"3"_s, QString()});
    CHECK(table->lineOfRow == QList<int>{2, 5});
}

TEST_CASE("A budget that can be read as two numbers is refused", "[feature][plans]")
{
    Draft draft;
    const auto sheet = draft.sheet("title;budget;currency\na;42,000;CAD\nb;1.500;CAD\nc;1,500.00;CAD\n"
                                   "d;42000,50;CAD\ne;42 000;CAD\nf;42.5;CAD\n");
    CHECK(sheet.count(SheetLine::Kind::Refused) == 3);
    CHECK(sheet.lines.first().sentence.contains(u"42000.00"_s));
    REQUIRE_OK(draft.commands().runAll(sheet.commands));
    CHECK(ActivityRepository(draft.database()).ofVersion(draft.version)->last().budget->toString() == u"42.5"_s);
}

TEST_CASE("An empty cell empties its field, and says so first", "[feature][plans]")
{
    Draft draft;
    REQUIRE_OK(draft.commands().runAll(draft.sheet("code;titre;lieu;budget;devise\nA1;a;Choluteca;5;CAD\n").commands));
    const auto sheet = draft.sheet("code;titre;lieu;budget;devise\nA1;a;;;\n");
    CHECK(sheet.count(SheetLine::Kind::Changed) == 1);
    CHECK(sheet.lines.first().sentence == u"Empties: lieu, budget, devise."_s);
}

TEST_CASE("A line with the code of a dropped activity, or of another line, is refused", "[feature][plans]")
{
    Draft draft;
    draft.must(DropActivity{.activity = draft.first});
    const auto sheet = draft.sheet("code,title\nA1,Workshops again\nB1,x\nB1,y\nB2,z\n");
    CHECK(sheet.lines.at(0).kind == SheetLine::Kind::Refused);
    CHECK(sheet.lines.at(1).sentence.contains(u"3, 4"_s));
    CHECK(sheet.lines.at(2).sentence.contains(u"3, 4"_s));
    CHECK(sheet.lines.at(3).kind == SheetLine::Kind::Added);
}

TEST_CASE("A line without a code takes none that the draft or the table has", "[feature][plans]")
{
    Draft draft;
    const auto sheet = draft.sheet("code,title\n,new\nA2,mine\n,newer\n");
    REQUIRE_OK(draft.commands().runAll(sheet.commands));
    const auto known = ActivityRepository(draft.database());
    CHECK((*known.byCode(draft.version, u"A3"_s))->title == u"new"_s);
    CHECK((*known.byCode(draft.version, u"A4"_s))->title == u"newer"_s);
}

TEST_CASE("A text that is too long is not repeated whole", "[feature][plans]")
{
    Draft draft;
    const auto sheet = draft.sheet(QByteArray("title\n") + QByteArray(5000, 'x') + '\n');
    CHECK(sheet.count(SheetLine::Kind::Refused) == 1);
    CHECK(sheet.lines.first().title.size() <= 41);
    CHECK(sheet.lines.first().sentence.size() < 200);
}
