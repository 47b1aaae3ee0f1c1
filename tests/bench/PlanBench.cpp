// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Figures.h"
#include "commands/Register.h"
#include "commands/plans/AddActivity.h"
#include "commands/plans/DraftPlanVersion.h"
#include "commands/plans/OpenPlan.h"
#include "commands/plans/ReviseActivity.h"
#include "commands/plans/SubmitPlan.h"
#include "commands/projects/RegisterOrganisation.h"
#include "commands/projects/StartProject.h"
#include "commands/results/AddIndicator.h"
#include "commands/results/AddResult.h"
#include "commands/results/ReportObservation.h"
#include "queries/plans/PlanCard.h"
#include "queries/results/ResultTrace.h"
#include "storage/Statement.h"

#include <functional>

namespace minutier::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int resultsEach = 20;
constexpr int observationsEach = 25; ///< Of each indicator.

/// A project as the others are repeated from: results with an indicator and data each, a plan with activities.
class Project
{
public:
    Project(Register &target, const QString &code, int activities)
        : m_register(target)
        , m_activities(activities)
    {
        const OrganisationId author(run(RegisterOrganisation{.organisationName = code}).id);
        m_project = ProjectId(run(StartProject{
                                      .code = code,
                                      .title = code,
                                      .zone = u"America/Toronto"_s,
                                      .startsOn = PartialDate(QDate(2020, 1, 1))})
                                  .id);
        addResults();
        const PlanVersionId version(QUuid::createUuid());
        m_plan = PlanId(run(OpenPlan{.version = version, .project = m_project, .year = 1, .author = author}).id);
        fill(version);
        run(SubmitPlan{.version = version});
    }

private:
    template <Command C>
    Made run(const C &command)
    {
        return must(m_register.commands()->run(command));
    }

    void addResults()
    {
        ResultId ultimate;
        for (int number = 0; number < resultsEach; ++number) {
            const ResultId result(run(AddResult{
                                          .project = m_project,
                                          .parent = ultimate,
                                          .level = number == 0 ? ResultLevel::Ultimate : ResultLevel::Output,
                                          .code = QString::number(1000 + number),
                                          .title = u"A result of the project"_s})
                                      .id);
            if (number == 0)
                ultimate = result;
            m_results.append(result);
            const IndicatorId indicator(
                run(AddIndicator{.result = result, .code = u"%1.1"_s.arg(1000 + number), .title = u"People"_s}).id
            );
            for (int turn = 0; turn < observationsEach; ++turn)
                run(ReportObservation{
                    .indicator = indicator,
                    .endsOn = PartialDate(QDate(2020, 1, 31).addMonths(turn)),
                    .value = Decimal(turn * 10)});
        }
    }

    void fill(const PlanVersionId &version)
    {
        QList<PreparedCommand> commands;
        for (int number = 0; number < m_activities; ++number)
            commands.append(must(prepare(AddActivity{
                .version = version,
                .code = u"A%1"_s.arg(number + 1, 3, 10, QChar(u'0')),
                .result = m_results.at(1 + number % (resultsEach - 1)),
                .title = u"Workshop number %1 with the institutions of the committee"_s.arg(number + 1),
                .startsOn = PartialDate(QDate(2020, 1 + number % 12, 1)),
                .endsOn = PartialDate(QDate(2020, 1 + number % 12, 28)),
                .budget = Decimal(1000 + number),
                .currency = u"CAD"_s})));
        must(m_register.commands()->runAll(commands));
    }

    Register &m_register;
    int m_activities;
    ProjectId m_project;
    PlanId m_plan;
    QList<ResultId> m_results;
};

/// Repeats a project and all its rows, without their journal, which no reading of plans and results reads.
void repeat(Database &database, const QString &code, int from, int until)
{
    const auto project = must(database.value(u"SELECT id FROM project WHERE code = '%1'"_s.arg(code))).toString();
    const QStringList moved{
        u"id"_s, u"project_id"_s, u"result_id"_s, u"parent_id"_s, u"indicator_id"_s, u"plan_id"_s, u"version_id"_s};
    for (const auto *name : {"project", "result", "indicator", "observation", "plan", "version", "activity"}) {
        const auto &table = *tableNamed(QString::fromLatin1(name));
        QStringList values;
        for (const auto &column : table.columns()) {
            const auto cell = u"x."_s + column.name;
            if (moved.contains(column.name))
                values.append(u"CASE WHEN %1 IS NULL THEN NULL ELSE substr(%1, 1, 24) || printf('%012x', t.n) END"_s
                                  .replace(u"%1"_s, cell));
            else if (column.name == "code"_L1 && table.name() == "project"_L1)
                values.append(cell + u" || '-' || t.n"_s);
            else
                values.append(cell);
        }
        must(database.execute(
            u"WITH RECURSIVE t(n) AS (SELECT %1 UNION ALL SELECT n + 1 FROM t WHERE n < %2) INSERT INTO "_s.arg(from)
                .arg(until) +
            table.name() + u" ("_s + table.columnList() + u") SELECT "_s + values.join(u", "_s) + u" FROM "_s +
            table.name() + u" x, t WHERE x."_s + (table.name() == "project"_L1 ? u"id"_s : u"project_id"_s) +
            u" = '"_s + project + u"'"_s
        ));
    }
}

void measure(const char *name, const QString &size, const std::function<void()> &read)
{
    read();
    std::vector<double> times;
    for (int turn = 0; turn < 60; ++turn)
        times.push_back(timed(read));
    tell(qPrintable(u"%1_%2"_s.arg(QLatin1StringView(name), size)), atMost(times, 0.95));
}

void measureAt(Database &database, const QString &size)
{
    const auto project =
        ProjectId::fromString(must(database.value(u"SELECT id FROM project WHERE code = 'LARGE'"_s)).toString());
    const auto result = ResultId::fromString(
        must(database.value(u"SELECT id FROM result WHERE code = '1001' AND project_id = '%1'"_s.arg(project.toString())
             ))
            .toString()
    );
    const Phrasebook phrases(u"en"_s);
    measure("plan_open", size, [&] {
        const auto cards = must(readPlanCards(database, project));
        must(ActivityRepository(database).ofVersion(cards.last().version.id));
    });
    measure("trace", size, [&] { must(readTrace(database, result, phrases, ReadableCounts::all())); });
}

} // namespace

int measurePlans(const QString &folder, int projects)
{
    auto target = must(Register::create({.folder = folder, .office = u"Bench"_s, .zone = u"America/Toronto"_s}));
    auto &database = target->database();
    must(database.setDurable(false));
    const Project small(*target, u"SMALL"_s, 100);
    const Project large(*target, u"LARGE"_s, 500);
    const auto plan =
        must(database.value(u"SELECT p.id FROM plan p JOIN project x ON x.id = p.project_id WHERE x.code = 'LARGE'"_s))
            .toString();
    const auto first = must(PlanVersionRepository(database).ofPlan(PlanId::fromString(plan))).first().id;
    must(database.execute(u"UPDATE version SET state = 'returned' WHERE id = '%1'"_s.arg(first.toString())));
    const PlanVersionId second(must(target->commands()->run(DraftPlanVersion{.plan = PlanId::fromString(plan)})).id);
    int turn = 0;
    for (const auto &activity : must(ActivityRepository(database).ofVersion(second)))
        if (++turn % 5 == 0)
            must(target->commands()->run(ReviseActivity{.activity = activity.id, .title = u"Another workshop"_s}));
    must(database.execute(u"PRAGMA foreign_keys = OFF"_s));
    int made = 1;
    for (const int size : {20, projects / 10, projects}) {
        must(database.execute(u"BEGIN"_s));
        repeat(database, u"SMALL"_s, made, size);
        must(database.execute(u"COMMIT"_s));
        made = size + 1;
        measureAt(database, QString::number(size));
    }
    measure("compare_500", u"activities"_s, [&] { must(comparePlans(database, first, second)); });
    tell("observations", must(database.value(u"SELECT count(*) FROM observation"_s)).toDouble());
    tell("activities", must(database.value(u"SELECT count(*) FROM activity"_s)).toDouble());
    return 0;
}

} // namespace minutier::bench
