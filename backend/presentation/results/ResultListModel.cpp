// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/results/ResultListModel.h"

#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/results/ResultShapes.h"
#include "queries/results/ValueWords.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

ResultListModel::ResultListModel(QObject *parent)
    : ListModel(
          {
              {"resultId", [this](int row) { return node(row).id.toString(); }},
              {"code", [this](int row) { return node(row).code; }},
              {"title", [this](int row) { return node(row).title; }},
              {"lane", [this](int row) { return int(node(row).level); }},
              {"column", [this](int row) { return column(row); }},
              {"levelWord", [this](int row) { return spoken(node(row).level); }},
              {"slot", [this](int row) { return m_layout.slotOf(row); }},
              {"ratingWord", [this](int row) { return ratingWord(row); }},
              {"shape", [this](int row) { return shape(row); }},
              {"decisions", [this](int row) { return m_map.results.at(row).decisions; }},
              {"decisionsText",
               [this](int row) { return tr("%n decision(s)", nullptr, m_map.results.at(row).decisions); }},
              {"indicatorsText", [this](int row) { return indicatorsText(row); }},
              {"inPath", [this](int row) { return m_path.contains(row); }},
          },
          parent
      )
{}

int ResultListModel::read()
{
    auto &database = session()->database();
    const auto disclosed = take(ReadableCounts::of(database, session()->project(), session()->shield().audience()));
    m_map = take(readResultMap(database, session()->project(), session()->day(), disclosed));
    m_layout = MapLayout(m_map.results);
    m_decisions = take(minutier::decisionsWithoutResult(database, session()->project()));
    m_offTrack = take(minutier::offTrackWithoutDecision(database, session()->project()));
    m_path.clear();
    if (const auto row = rowOf(m_selectedId); row >= 0)
        for (const auto at : m_layout.pathFrom(row))
            m_path.insert(int(at));
    QMetaObject::invokeMethod(
        this,
        [this] {
            Q_EMIT mapped();
            Q_EMIT selectedChanged();
        },
        Qt::QueuedConnection
    );
    return int(m_map.results.size());
}

void ResultListModel::setSelectedId(const QString &id)
{
    if (id == m_selectedId)
        return;
    m_selectedId = id;
    m_path.clear();
    if (const auto row = rowOf(id); row >= 0)
        for (const auto at : m_layout.pathFrom(row))
            m_path.insert(int(at));
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT selectedChanged();
}

int ResultListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_map.results.size(); ++row)
        if (node(row).id.toString() == id)
            return row;
    return -1;
}

QString ResultListModel::idOf(const QString &record) const
{
    for (const auto &result : m_map.results)
        if (result.node.code == record || result.node.id.toString() == record)
            return result.node.id.toString();
    return {};
}

QString ResultListModel::neighbour(const QString &id, int lanes, int rows) const
{
    const auto row = rowOf(id);
    const auto to = row < 0 ? -1 : m_layout.neighbour(row, lanes, rows, m_map.results);
    return to < 0 ? QString() : node(int(to)).id.toString();
}

QString ResultListModel::ratingWord(int row) const
{
    const auto &result = m_map.results.at(row);
    if (result.assessment)
        return spoken(result.assessment->rating);
    const bool measured =
        std::ranges::any_of(result.indicators, [](const MappedIndicator &one) { return one.latest.has_value(); });
    return measured ? tr("Not assessed") : tr("No data");
}

QString ResultListModel::shape(int row) const
{
    const auto &assessment = m_map.results.at(row).assessment;
    return assessment ? shapeOf(assessment->rating) : u"planned"_s;
}

QString ResultListModel::indicatorsText(int row) const
{
    const auto &result = m_map.results.at(row);
    if (result.indicators.isEmpty())
        return tr("No indicator");
    const auto &first = result.indicators.first();
    const auto value =
        first.latest ? valueWords(first.indicator, *first.latest, session()->phrases()) : tr("no data yet");
    return result.indicators.size() == 1 ? tr("%1: %2", "an indicator, its value").arg(first.indicator.title, value)
                                         : tr("%n indicator(s)", nullptr, int(result.indicators.size()));
}

QString ResultListModel::summary() const
{
    const auto count = [this](ResultLevel level) {
        return int(std::ranges::count(m_map.results, level, [](const auto &result) { return result.node.level; }));
    };
    return tr("%1 ultimate, %2 intermediate, %3 immediate, %4 outputs")
        .arg(count(ResultLevel::Ultimate))
        .arg(count(ResultLevel::Intermediate))
        .arg(count(ResultLevel::Immediate))
        .arg(count(ResultLevel::Output));
}

QList<ResultLevel> ResultListModel::levels() const
{
    QList<ResultLevel> levels;
    for (const auto &name : names<ResultLevel>)
        if (std::ranges::find(m_map.results, name.value, [](const auto &result) { return result.node.level; }) !=
            m_map.results.end())
            levels.append(name.value);
    return levels;
}

QStringList ResultListModel::lanes() const
{
    const QStringList words{tr("Ultimate"), tr("Intermediate"), tr("Immediate"), tr("Outputs")};
    QStringList lanes;
    for (const auto level : levels())
        lanes.append(words.at(int(level)));
    return lanes;
}

QVariantList ResultListModel::connectors() const
{
    QVariantList lines;
    for (int row = 0; row < m_map.results.size(); ++row) {
        const auto parent = int(m_layout.parentOf(row));
        if (parent < 0)
            continue;
        lines.append(QVariantMap{
            {u"from"_s, column(parent)},
            {u"to"_s, column(row)},
            {u"fromSlot"_s, m_layout.slotOf(parent)},
            {u"toSlot"_s, m_layout.slotOf(row)},
            {u"inPath"_s, m_path.contains(row)},
        });
    }
    // The path lies over the lines that cross it.
    std::ranges::stable_partition(lines, [](const QVariant &line) {
        return !line.toMap().value(u"inPath"_s).toBool();
    });
    return lines;
}

QVariantList ResultListModel::means() const
{
    QVariantList list;
    for (const auto &measured : m_map.means)
        list.append(QVariantMap{
            {u"id"_s, measured.indicator.id.toString()},
            {u"code"_s, measured.indicator.code},
            {u"title"_s, measured.indicator.title},
            {u"value"_s,
             measured.latest ? valueWords(measured.indicator, *measured.latest, session()->phrases()) : QString()},
        });
    return shielded(list);
}

QVariantList ResultListModel::remarks() const
{
    QVariantList list;
    for (const auto &remark : m_map.remarks)
        list.append(QVariantMap{
            {u"sentence"_s, remark.sentence},
            {u"isError"_s, remark.isError},
            {u"resultId"_s, remark.result.isNull() ? QString() : remark.result.toString()},
        });
    return shielded(list);
}

QString ResultListModel::coverage() const
{
    const auto &coverage = m_map.coverage;
    if (coverage.outcomes == 0)
        return {};
    const auto fresh = tr("%1 of %n outcome(s) have data of the last twelve months.", nullptr, coverage.outcomes)
                           .arg(coverage.fresh.size());
    if (coverage.onlyOutputs.isEmpty())
        return fresh;
    QStringList codes;
    for (const auto &result : m_map.results)
        if (coverage.onlyOutputs.contains(result.node.id))
            codes.append(result.node.code);
    return fresh + u' ' + tr("Only outputs speak for %1.").arg(codes.join(u", "_s));
}

QVariantList ResultListModel::decisionsWithoutResult() const
{
    QVariantList list;
    for (const auto &line : m_decisions)
        list.append(QVariantMap{
            {u"id"_s, toText(line.id)},
            {u"reference"_s, line.reference},
            {u"title"_s, line.title},
            {u"detail"_s, shortDate(PartialDate::fromStored(line.day))},
        });
    return shielded(list);
}

QVariantList ResultListModel::offTrackWithoutDecision() const
{
    QVariantList list;
    for (const auto &line : m_offTrack) {
        const auto rating = fromName<Rating>(line.state).value_or(Rating::OffTrack);
        list.append(QVariantMap{
            {u"id"_s, toText(line.id)},
            {u"reference"_s, line.reference},
            {u"title"_s, line.title},
            {u"detail"_s, spoken(rating)},
            {u"shape"_s, shapeOf(rating)},
        });
    }
    return shielded(list);
}

int ResultListModel::toLookAt() const
{
    return int(m_decisions.size() + m_offTrack.size() + std::ranges::count(m_map.remarks, true, &ModelRemark::isError));
}

QString ResultListModel::firstId() const
{
    for (const auto &wanted : {u"off"_s, u"late"_s})
        for (int row = 0; row < m_map.results.size(); ++row)
            if (shape(row) == wanted && !m_map.results.at(row).indicators.isEmpty())
                return node(row).id.toString();
    for (const auto &result : m_map.results)
        if (!result.indicators.isEmpty())
            return result.node.id.toString();
    return m_map.means.isEmpty() ? QString() : u"means"_s;
}

} // namespace minutier
