// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/results/TraceListModel.h"

#include "presentation/results/ResultShapes.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Where the window goes for an event; empty where it is told in full already.
QString pageOf(const TraceEvent &event)
{
    if (event.entity == "decision"_L1 || event.entity == "recommendation"_L1)
        return u"decisions"_s;
    if (event.entity == "version"_L1 || event.entity == "activity"_L1)
        return u"plan"_s;
    return event.entity == "meeting"_L1 ? u"session-prepare"_s : QString();
}

/// "Actual data: 71": what the event says by itself.
QString titleOf(const TraceEvent &event)
{
    if (event.kind != TraceKind::Observed && event.kind != TraceKind::Assessed)
        return event.title;
    return TraceListModel::tr("%1: %2", "the kind of an event, what it says").arg(spokenKind(event.kind), event.title);
}

QString sourceOf(const TraceEvent &event)
{
    const bool said = titleOf(event) != event.title;
    QStringList words{said ? QString() : spokenKind(event.kind), event.reference, event.detail};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace

TraceListModel::TraceListModel(QObject *parent)
    : ListModel(
          {
              {"eventKey", [this](int row) { return u"%1/%2"_s.arg(int(event(row).kind)).arg(toText(event(row).id)); }},
              {"day", [this](int row) { return shortDate(PartialDate::fromStored(event(row).day)); }},
              {"title", [this](int row) { return titleOf(event(row)); }},
              {"source", [this](int row) { return sourceOf(event(row)); }},
              {"shape", [this](int row) { return shapeOf(event(row)); }},
              {"toCome", [this](int row) { return event(row).kind == TraceKind::Session; }},
              {"page", [this](int row) { return pageOf(event(row)); }},
              {"record", [this](int row) { return toText(event(row).id); }},
          },
          parent
      )
{}

void TraceListModel::setResultId(const QString &id)
{
    if (id == m_resultId)
        return;
    m_resultId = id;
    m_most = 12;
    Q_EMIT resultChanged();
    reload();
}

int TraceListModel::read()
{
    const auto result = ResultId::fromString(m_resultId);
    m_events.clear();
    if (!result.isNull()) {
        const auto disclosed =
            take(ReadableCounts::of(session()->database(), session()->project(), session()->shield().audience()));
        m_events = take(readTrace(session()->database(), result, session()->phrases(), disclosed));
    }
    m_shown = std::min(m_most, int(m_events.size()));
    return m_shown;
}

void TraceListModel::showOlder()
{
    m_most += 50;
    reload();
}

QString TraceListModel::summary() const
{
    const auto coming = int(std::ranges::count(m_events, TraceKind::Session, &TraceEvent::kind));
    const auto facts = tr("%n fact(s)", nullptr, int(m_events.size()) - coming);
    return coming == 0 ? facts : tr("%1, %2 to come").arg(facts).arg(coming);
}

} // namespace minutier
