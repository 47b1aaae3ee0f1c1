// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/plans/ActivityListModel.h"

#include "commands/plans/DropActivity.h"
#include "commands/plans/ReviseActivity.h"
#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/plans/PlanShapes.h"
#include "queries/plans/PlanProgress.h"
#include "storage/plans/PlanRepositories.h"
#include "storage/projects/ProjectRepositories.h"
#include "storage/results/ResultRepositories.h"

#include <QSet>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

ActivityListModel::ActivityListModel(QObject *parent)
    : ListModel(
          {
              {"activityId", [this](int row) { return m_lines.at(row).activity.id.toString(); }},
              {"code", [this](int row) { return m_lines.at(row).activity.code; }},
              {"title", [this](int row) { return m_lines.at(row).activity.title; }},
              {"typeWord", [this](int row) { return spoken(m_lines.at(row).activity.type); }},
              {"result", [this](int row) { return m_lines.at(row).result; }},
              {"partner", [this](int row) { return organisationName(m_lines.at(row).activity.partner); }},
              {"responsible", [this](int row) { return organisationName(m_lines.at(row).activity.responsible); }},
              {"period", [this](int row) { return period(m_lines.at(row).activity); }},
              {"budget", [this](int row) { return budget(m_lines.at(row).activity); }},
              {"place", [this](int row) { return m_lines.at(row).activity.place; }},
              {"barFrom", [this](int row) { return m_lines.at(row).from; }},
              {"barUntil", [this](int row) { return m_lines.at(row).until; }},
              {"barDone",
               [this](int row) {
                   return m_lines.at(row).progress ? m_lines.at(row).progress->percent.value_or(0) / 100.0 : 0.0;
               }},
              {"stateWord", [this](int row) { return progressWord(m_lines.at(row)); }},
              {"shape", [this](int row) { return progressShape(m_lines.at(row)); }},
              {"variance",
               [this](int row) { return m_lines.at(row).progress ? m_lines.at(row).progress->variance : QString(); }},
              {"note", [this](int row) { return m_lines.at(row).activity.note; }},
              {"editable", [this](int) { return m_draft && session()->mayRun(ReviseActivity{}); }},
          },
          parent
      )
{}

void ActivityListModel::setVersionId(const QString &id)
{
    if (id == m_version.toString())
        return;
    m_version = PlanVersionId::fromString(id);
    Q_EMIT versionChanged();
    reload();
}

int ActivityListModel::read()
{
    m_lines.clear();
    m_names.clear();
    m_draft = false;
    if (m_version.isNull())
        return 0;
    const auto version = take(PlanVersionRepository(session()->database()).find(m_version));
    if (!version)
        return 0;
    m_draft = version->state == PlanState::Draft;
    readLines(*version);
    place(*version);
    return int(m_lines.size());
}

void ActivityListModel::readLines(const PlanVersion &version)
{
    auto &database = session()->database();
    QHash<ResultId, QString> results;
    for (const auto &node : take(ResultRepository(database).ofProject(version.project)))
        results.insert(node.id, u"%1 %2"_s.arg(node.code, node.title));
    const auto progress = take(latestProgress(database, version.plan));
    for (const auto &activity : take(ActivityRepository(database).ofVersion(version.id))) {
        const auto reported = progress.constFind(activity.code);
        m_lines.append(
            {activity,
             results.value(activity.result),
             reported == progress.cend() ? std::nullopt : std::optional(*reported)}
        );
        for (const auto &id : {activity.partner, activity.responsible})
            m_names.insert(id, {});
    }
    for (auto [id, name] : m_names.asKeyValueRange())
        if (const auto known = OrganisationRepository(database).find(id); !id.isNull() && known && *known)
            name = session()->shield().showOrganisation(**known, session()->phrases());
    std::ranges::stable_sort(m_lines, {}, [](const Line &line) {
        return std::pair(line.result.isEmpty(), line.result);
    });
}

void ActivityListModel::place(const PlanVersion &version)
{
    const auto plan = take(PlanRepository(session()->database()).find(version.plan));
    auto from = plan ? plan->startsOn.first() : QDate();
    auto until = plan ? plan->endsOn.last() : QDate();
    for (const auto &line : m_lines) {
        const auto begins = line.activity.startsOn.first();
        const auto ends = line.activity.endsOn.last();
        from = begins.isValid() && (!from.isValid() || begins < from) ? begins : from;
        until = ends.isValid() && (!until.isValid() || ends > until) ? ends : until;
    }
    m_axis =
        from.isValid()
            ? PlanAxis(from, until.isValid() ? until : from, hasOpenExtension(session()->database(), version.project))
            : PlanAxis();
    for (auto &line : m_lines) {
        const auto begins = line.activity.startsOn.first();
        const auto ends = line.activity.endsOn.last();
        line.from = m_axis.at(begins.isValid() ? begins : from);
        line.until = m_axis.at(ends.isValid() ? ends : until);
    }
}

QString ActivityListModel::organisationName(const OrganisationId &id) const
{
    return m_names.value(id);
}

bool ActivityListModel::isLate(const Line &line) const
{
    const auto ends = line.activity.endsOn.last();
    const auto state = line.progress ? line.progress->state : ProgressState::NotStarted;
    return ends.isValid() && ends < session()->day() && state != ProgressState::Done && state != ProgressState::Dropped;
}

QString ActivityListModel::progressWord(const Line &line) const
{
    if (m_draft && !line.progress)
        return tr("planned");
    const auto state = line.progress ? line.progress->state : ProgressState::NotStarted;
    const auto word = spoken(state).toLower();
    if (isLate(line))
        return tr("%1, %2").arg(word, lateness(int(line.activity.endsOn.last().daysTo(session()->day()))));
    if (line.progress && line.progress->percent && state == ProgressState::InProgress)
        return tr("%1, %2 %").arg(word).arg(*line.progress->percent);
    return word;
}

QString ActivityListModel::progressShape(const Line &line) const
{
    if (isLate(line))
        return u"late"_s;
    return shapeOf(line.progress ? line.progress->state : ProgressState::NotStarted);
}

QString ActivityListModel::period(const PlanActivity &activity) const
{
    if (activity.startsOn.isNull() && activity.endsOn.isNull())
        return tr("no dates");
    return tr("%1 to %2", "a day to a day").arg(fullDay(activity.startsOn), fullDay(activity.endsOn));
}

QString ActivityListModel::budget(const PlanActivity &activity) const
{
    if (!activity.budget)
        return {};
    return u"%1 %2"_s.arg(toText(*activity.budget, session()->phrases()), activity.currency);
}

QString ActivityListModel::total() const
{
    QMap<QString, Decimal> sums;
    for (const auto &line : m_lines)
        if (line.activity.budget)
            sums[line.activity.currency] = sums.value(line.activity.currency) + *line.activity.budget;
    QStringList texts;
    for (const auto [currency, sum] : sums.asKeyValueRange())
        texts.append(u"%1 %2"_s.arg(toText(sum, session()->phrases()), currency));
    return texts.join(u" + "_s);
}

int ActivityListModel::groups() const
{
    QSet<QString> results;
    for (const auto &line : m_lines)
        results.insert(line.result);
    return int(results.size());
}

bool ActivityListModel::move(int row, double part)
{
    return moveMonths(row, m_axis.monthsIn(part));
}

bool ActivityListModel::moveMonths(int row, int months)
{
    if (row < 0 || row >= m_lines.size() || months == 0)
        return false;
    const auto &activity = m_lines.at(row).activity;
    return run(ReviseActivity{
        .activity = activity.id,
        .startsOn = shifted(activity.startsOn, months),
        .endsOn = shifted(activity.endsOn, months)});
}

bool ActivityListModel::drop(int row)
{
    return row >= 0 && row < m_lines.size() && run(DropActivity{.activity = m_lines.at(row).activity.id});
}

int ActivityListModel::rowOf(const QString &activityId) const
{
    const auto found = std::ranges::find(m_lines, ActivityId::fromString(activityId), [](const Line &line) {
        return line.activity.id;
    });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QString ActivityListModel::sentence(int row) const
{
    if (row < 0 || row >= m_lines.size())
        return {};
    const auto &line = m_lines.at(row);
    QStringList parts{line.activity.code, line.activity.title, progressWord(line), period(line.activity)};
    parts.append({budget(line.activity), organisationName(line.activity.responsible)});
    parts.removeAll(QString());
    return shielded(parts.join(u", "_s));
}

} // namespace minutier
