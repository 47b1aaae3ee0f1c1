// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/results/IndicatorListModel.h"

#include "commands/results/AdvanceObservation.h"
#include "commands/results/ReportObservation.h"
#include "domain/Words.h"
#include "presentation/results/IndicatorChart.h"
#include "presentation/results/PartGroups.h"
#include "presentation/results/ResultShapes.h"
#include "queries/results/ValueWords.h"
#include "storage/results/ResultRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

IndicatorListModel::IndicatorListModel(QObject *parent)
    : ListModel(
          {
              {"indicatorId", [this](int row) { return m_lines.at(row).indicator.id.toString(); }},
              {"code", [this](int row) { return m_lines.at(row).indicator.code; }},
              {"title", [this](int row) { return m_lines.at(row).indicator.title; }},
              {"about", [this](int row) { return about(m_lines.at(row)); }},
              {"measure", [this](int row) { return int(m_lines.at(row).indicator.measure); }},
              {"facts", [this](int row) { return facts(m_lines.at(row)); }},
              {"chart",
               [this](int row) {
                   const auto &line = m_lines.at(row);
                   return chartOf(line.indicator, line.series, session()->phrases());
               }},
              {"groups", [this](int row) { return groups(m_lines.at(row)); }},
              {"history", [this](int row) { return history(m_lines.at(row)); }},
              {"waiting", [this](int row) { return waiting(m_lines.at(row)); }},
              {"stateWord",
               [this](int row) {
                   const auto &latest = m_lines.at(row).latest;
                   return latest ? spoken(latest->state) : tr("No data");
               }},
              {"shape",
               [this](int row) {
                   const auto &latest = m_lines.at(row).latest;
                   return latest ? shapeOf(latest->state) : u"planned"_s;
               }},
              {"mayReport",
               [this](int row) {
                   return session()->mayRun(ReportObservation{.indicator = m_lines.at(row).indicator.id});
               }},
              {"remarks", [this](int row) { return remarks(m_lines.at(row)); }},
          },
          parent
      )
{}

void IndicatorListModel::setResultId(const QString &id)
{
    if (id == m_resultId)
        return;
    m_resultId = id;
    clearRule();
    Q_EMIT resultChanged();
    reload();
}

Result<QList<Indicator>> IndicatorListModel::readIndicators() const
{
    const IndicatorRepository repository(session()->database());
    if (m_resultId.isEmpty())
        return QList<Indicator>();
    auto found = m_resultId == "means"_L1 ? repository.ofProject(session()->project())
                                          : repository.ofResult(ResultId::fromString(m_resultId));
    if (found)
        erase_if(*found, [this](const Indicator &one) {
            return one.retired || (m_resultId == "means"_L1 && !one.result.isNull());
        });
    return found;
}

int IndicatorListModel::read()
{
    m_lines.clear();
    const auto disclosed =
        take(ReadableCounts::of(session()->database(), session()->project(), session()->shield().audience()));
    for (const auto &indicator : take(readIndicators()))
        m_lines.append(readLine(indicator, disclosed));
    return int(m_lines.size());
}

IndicatorListModel::Line IndicatorListModel::readLine(const Indicator &indicator, const ReadableCounts &disclosed)
{
    auto &database = session()->database();
    Line line{.indicator = indicator, .series = take(readSeries(database, indicator.id, disclosed))};
    line.baseline = inForce(line.series.targets, TargetKind::Baseline, session()->day());
    line.target = inForce(line.series.targets, TargetKind::Target, session()->day());
    const auto &data = line.series.observations;
    const auto latest = std::ranges::find_if(data.rbegin(), data.rend(), [](const Observation &one) {
        return one.state != ObservationState::Returned;
    });
    if (latest != data.rend()) {
        line.latest = *latest;
        line.parts = disclosed.read(latest->id, take(PartRepository(database).ofObservation(latest->id)));
    }
    if (line.target)
        line.targetParts = take(PartRepository(database).ofTarget(line.target->id));
    return line;
}

bool IndicatorListModel::advance(const QString &observationId, int state)
{
    return run(AdvanceObservation{
        .observation = ObservationId::fromString(observationId), .state = ObservationState(state)});
}

QString IndicatorListModel::about(const Line &line)
{
    const auto &indicator = line.indicator;
    QStringList words{indicator.code, indicator.unitOfAnalysis, spoken(indicator.direction).toLower()};
    if (indicator.measure == Measure::Narrative)
        words.last() = spoken(indicator.measure).toLower();
    words.removeAll(QString());
    return words.join(u" · "_s);
}

/// "2015–2020" for years; the end alone where it is known better, because a card has little room.
static QString periodOf(const PartialDate &from, const PartialDate &until)
{
    const bool years =
        from.precision() == PartialDate::Precision::Year && until.precision() == PartialDate::Precision::Year;
    if (years && from != until)
        return u"%1–%2"_s.arg(from.toString(), until.toString());
    return shortDate(until.isNull() ? from : until);
}

template <typename Measured>
static QVariantMap
factOf(const QString &label, const Indicator &indicator, const Measured &measured, const Phrasebook &phrases)
{
    return {
        {u"label"_s, label},
        {u"value"_s, numberWords(indicator, measured, phrases)},
        {u"base"_s, baseWords(measured, phrases)},
        {u"when"_s, periodOf(measured.startsOn, measured.endsOn)},
    };
}

QVariantList IndicatorListModel::facts(const Line &line) const
{
    const auto &phrases = session()->phrases();
    QVariantList facts;
    if (line.baseline)
        facts.append(factOf(spoken(TargetKind::Baseline), line.indicator, *line.baseline, phrases));
    if (line.target)
        facts.append(factOf(spoken(TargetKind::Target), line.indicator, *line.target, phrases));
    if (line.latest)
        facts.append(factOf(tr("Actual"), line.indicator, *line.latest, phrases));
    return facts;
}

/// Where it comes from, why the target changed, what must be known of it.
QStringList IndicatorListModel::remarks(const Line &line)
{
    QStringList remarks;
    if (line.target && !line.target->replaces.isNull())
        remarks.append(tr("Target revised: %1").arg(line.target->reason));
    if (line.latest && !line.latest->source.isEmpty())
        remarks.append(tr("Source: %1").arg(line.latest->source));
    remarks.append(line.latest && !line.latest->note.isEmpty() ? line.latest->note : line.indicator.note);
    remarks.removeAll(QString());
    return remarks;
}

QVariantList IndicatorListModel::groups(const Line &line) const
{
    const auto &phrases = session()->phrases();
    if (!line.parts.isEmpty())
        return partGroups(line.parts, {wholeOf(*line.latest), line.latest->qualifier}, phrases);
    return line.targetParts.isEmpty()
               ? QVariantList()
               : partGroups(line.targetParts, {wholeOf(*line.target), line.target->qualifier}, phrases);
}

/// Everything that was set or reported, as a table says it.
QVariantList IndicatorListModel::history(const Line &line) const
{
    const auto &phrases = session()->phrases();
    QVariantList rows;
    const auto add = [&rows](const QString &day, const QString &what, const QString &value, const QString &state) {
        rows.append(QVariantMap{{u"day"_s, day}, {u"what"_s, what}, {u"value"_s, value}, {u"state"_s, state}});
    };
    const auto &targets = line.series.targets;
    for (const auto &target : targets) {
        const bool replaced = std::ranges::find(targets, target.id, &Target::replaces) != targets.end();
        add(shortDate(target.endsOn.isNull() ? target.startsOn : target.endsOn),
            spoken(target.kind),
            valueWords(line.indicator, target, phrases),
            replaced ? tr("replaced") : tr("in force"));
    }
    for (const auto &data : line.series.observations)
        add(shortDate(data.endsOn.isNull() ? data.startsOn : data.endsOn),
            tr("Actual"),
            valueWords(line.indicator, data, phrases),
            spoken(data.state).toLower());
    return rows;
}

/// Data that waits for somebody: the newest first, at most three.
QVariantList IndicatorListModel::waiting(const Line &line) const
{
    QVariantList list;
    for (auto data = line.series.observations.rbegin(); data != line.series.observations.rend(); ++data) {
        if (data->state == ObservationState::Verified || list.size() == 3)
            continue;
        list.append(QVariantMap{
            {u"id"_s, data->id.toString()},
            {u"state"_s, int(data->state)},
            {u"stateWord"_s, spoken(data->state)},
            {u"shape"_s, shapeOf(data->state)},
            {u"text"_s,
             tr("%1, %2", "a value, the end of its period")
                 .arg(
                     valueWords(line.indicator, *data, session()->phrases()),
                     shortDate(data->endsOn.isNull() ? data->startsOn : data->endsOn)
                 )},
        });
    }
    return list;
}

} // namespace minutier
