// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/decisions/RegisterListModel.h"

#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/Session.h"
#include "presentation/decisions/StateShapes.h"
#include "storage/meetings/MeetingRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

RegisterListModel::RegisterListModel(QObject *parent)
    : ListModel(
          {
              {"recordId", [this](int row) { return toText(m_lines.at(row).id); }},
              {"entity", [this](int row) { return m_lines.at(row).entity; }},
              {"reference", [this](int row) { return m_lines.at(row).reference; }},
              {"title", [this](int row) { return m_lines.at(row).title; }},
              {"kindWord",
               [this](int row) {
                   return spoken(fromName<DecisionKind>(m_lines.at(row).kind).value_or(DecisionKind::Decision));
               }},
              {"meeting", [this](int row) { return m_lines.at(row).meeting; }},
              {"due",
               [this](int row) {
                   const auto &due = m_lines.at(row).dueOn;
                   return due.isNull() ? QString() : shortDay(due.last(), session()->day());
               }},
              {"stateWord", [this](int row) { return stateWordOf(m_lines.at(row)); }},
              {"shape", [this](int row) { return shapeOfLine(m_lines.at(row)); }},
          },
          parent
      )
{}

int RegisterListModel::daysLate(const RegisterLine &line) const
{
    const bool waits = line.entity == "decision"_L1 ? line.openConditions > 0 : line.state == "issued"_L1;
    return waits && !line.dueOn.isNull() ? int(line.dueOn.last().daysTo(session()->day())) : 0;
}

QString RegisterListModel::stateWordOf(const RegisterLine &line) const
{
    if (daysLate(line) > 0)
        return lateness(daysLate(line));
    if (line.entity == "decision"_L1)
        return spoken(fromName<DecisionState>(line.state).value_or(DecisionState::Proposed));
    return spoken(fromName<RecommendationState>(line.state).value_or(RecommendationState::Issued));
}

QString RegisterListModel::shapeOfLine(const RegisterLine &line) const
{
    if (daysLate(line) > 0)
        return u"late"_s;
    if (line.entity == "decision"_L1)
        return shapeOf(fromName<DecisionState>(line.state).value_or(DecisionState::Proposed));
    return shapeOf(fromName<RecommendationState>(line.state).value_or(RecommendationState::Issued));
}

int RegisterListModel::read()
{
    m_query.project = session()->project();
    m_query.today = session()->day();
    m_query.beforeTime.clear();
    m_lines = take(readRegister(session()->database(), m_query, session()->shield().audience()));
    m_more = m_lines.size() == m_query.limit && m_query.words.trimmed().isEmpty();
    m_count = take(countRegister(session()->database(), m_query));
    readMeetings();
    QMetaObject::invokeMethod(this, &RegisterListModel::summaryChanged, Qt::QueuedConnection);
    return int(m_lines.size());
}

void RegisterListModel::readMeetings()
{
    m_meetings.clear();
    if (session()->committee().isNull())
        return;
    for (const auto &meeting : take(MeetingRepository(session()->database()).ofCommittee(session()->committee())))
        m_meetings.prepend(QVariantMap{{u"word"_s, meeting.id.toString()}, {u"label"_s, meeting.reference}});
}

bool RegisterListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void RegisterListModel::fetchMore(const QModelIndex & /*parent*/)
{
    if (m_lines.isEmpty())
        return;
    auto query = m_query;
    query.beforeTime = m_lines.last().recordedAt;
    query.beforeId = m_lines.last().id;
    const auto next = take(readRegister(session()->database(), query, session()->shield().audience()));
    m_more = next.size() == query.limit;
    m_lines.append(next);
    appended(int(next.size()));
}

QString RegisterListModel::summary() const
{
    const auto number = [](int count) {
        return count >= countedUpTo ? tr("%1 and more").arg(countedUpTo) : QString::number(count);
    };
    return tr("%1 decisions, %2 recommendations").arg(number(m_count.decisions), number(m_count.recommendations));
}

QVariantList RegisterListModel::kinds() const
{
    QVariantList kinds;
    for (const auto &name : names<DecisionKind>)
        kinds.append(QVariantMap{{u"word"_s, QString(name.word)}, {u"label"_s, spoken(name.value)}});
    return kinds;
}

QVariantList RegisterListModel::states() const
{
    QVariantList states;
    for (const auto &name : names<DecisionState>)
        states.append(QVariantMap{{u"word"_s, QString(name.word)}, {u"label"_s, spoken(name.value)}});
    for (const auto &name : names<RecommendationState>)
        states.append(QVariantMap{{u"word"_s, QString(name.word)}, {u"label"_s, spoken(name.value)}});
    return states;
}

bool RegisterListModel::isFiltered() const
{
    return !m_query.words.trimmed().isEmpty() || !m_query.kind.isEmpty() || !m_query.state.isEmpty() || m_query.late ||
           !m_query.meeting.isNull();
}

void RegisterListModel::filter()
{
    Q_EMIT filtersChanged();
    reload();
}

void RegisterListModel::setWords(const QString &words)
{
    if (words == m_query.words)
        return;
    m_query.words = words;
    filter();
}

void RegisterListModel::setKind(const QString &kind)
{
    if (kind == m_query.kind)
        return;
    m_query.kind = kind;
    filter();
}

void RegisterListModel::setState(const QString &state)
{
    if (state == m_query.state)
        return;
    m_query.state = state;
    filter();
}

void RegisterListModel::setMeetingId(const QString &id)
{
    if (id == meetingId())
        return;
    m_query.meeting = MeetingId::fromString(id);
    filter();
}

void RegisterListModel::setOnlyLate(bool only)
{
    if (only == m_query.late)
        return;
    m_query.late = only;
    filter();
}

void RegisterListModel::clearFilters()
{
    m_query.words.clear();
    m_query.kind.clear();
    m_query.state.clear();
    m_query.meeting = {};
    m_query.late = false;
    filter();
}

int RegisterListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (toText(m_lines.at(row).id) == id)
            return row;
    return -1;
}

} // namespace minutier
