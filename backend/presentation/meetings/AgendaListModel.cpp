// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/meetings/AgendaListModel.h"

#include "commands/meetings/AddAgendaItem.h"
#include "commands/meetings/MoveAgendaItem.h"
#include "commands/meetings/PostponeItem.h"
#include "commands/meetings/RemoveAgendaItem.h"
#include "commands/meetings/ReviseAgendaItem.h"
#include "commands/meetings/TakeNotes.h"
#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/Session.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

AgendaListModel::AgendaListModel(QObject *parent)
    : ListModel(
          {
              {"itemId", [this](int row) { return m_items.at(row).id.toString(); }},
              {"position", [this](int row) { return m_items.at(row).position; }},
              {"title", [this](int row) { return m_items.at(row).title; }},
              {"detail", [this](int row) { return detailOf(m_items.at(row)); }},
              {"kind", [this](int row) { return int(m_items.at(row).kind); }},
              {"minutes", [this](int row) { return m_items.at(row).minutesPlanned; }},
              {"paperExpected", [this](int row) { return m_items.at(row).paperExpected; }},
              {"papers", [this](int row) { return papersOf(m_items.at(row)); }},
              {"paperMissing",
               [this](int row) { return !m_items.at(row).paperExpected.isEmpty() && papersOf(m_items.at(row)) == 0; }},
              {"carried", [this](int row) { return !m_items.at(row).carriedId.isNull(); }},
              {"group",
               [this](int row) {
                   return m_items.at(row).carriedId.isNull() ? tr("New points") : tr("Carried forward");
               }},
              {"progress", [this](int row) { return int(m_items.at(row).state); }},
              {"stateWord", [this](int row) { return spoken(m_items.at(row).state); }},
              {"notes", [this](int row) { return m_items.at(row).notes; }},
              {"spent", [this](int row) { return lengthOf(m_items.at(row).secondsSpent / 60); }},
          },
          parent
      )
{}

void AgendaListModel::setMeetingId(const QString &id)
{
    if (id == meetingId())
        return;
    m_meeting.id = MeetingId::fromString(id);
    Q_EMIT meetingIdChanged();
    reload();
}

int AgendaListModel::read()
{
    m_items.clear();
    m_documents.clear();
    if (m_meeting.id.isNull())
        return 0;
    const auto meeting = MeetingRepository(session()->database()).find(m_meeting.id);
    const auto items = AgendaRepository(session()->database()).ofMeeting(m_meeting.id);
    const auto documents = DocumentRepository(session()->database()).ofMeeting(m_meeting.id);
    if (!meeting || !items || !documents) {
        setErrorMessage((!meeting ? meeting.error() : !items ? items.error() : documents.error()).message);
        return 0;
    }
    if (*meeting)
        m_meeting = **meeting;
    m_documents = *documents;
    for (const auto &item : *items)
        if (item.state != ItemState::Removed)
            m_items.append(item);
    QMetaObject::invokeMethod(this, &AgendaListModel::agendaRead, Qt::QueuedConnection);
    return int(m_items.size());
}

int AgendaListModel::papersOf(const AgendaItem &item) const
{
    return int(std::ranges::count(m_documents, item.id, &Document::agendaItem));
}

QString AgendaListModel::detailOf(const AgendaItem &item) const
{
    if (!item.paperExpected.isEmpty())
        return papersOf(item) > 0 ? spoken(item.kind) : tr("Paper expected: %1").arg(item.paperExpected);
    if (item.carriedEntity == "condition"_L1)
        return tr("Condition to lift");
    if (item.carriedEntity == "recommendation"_L1)
        return tr("Recommendation to follow up");
    if (item.carriedEntity == "action"_L1)
        return tr("Action not done");
    if (item.carriedEntity == "agenda_item"_L1)
        return tr("Postponed from an earlier session");
    return item.presenter.isEmpty() ? spoken(item.kind) : u"%1 · %2"_s.arg(spoken(item.kind), item.presenter);
}

int AgendaListModel::minutesPlanned() const
{
    int minutes = 0;
    for (const auto &item : m_items)
        minutes += item.minutesPlanned;
    return minutes;
}

QString AgendaListModel::plannedText() const
{
    return tr("%1 of %2", "planned length of a session's whole")
        .arg(lengthOf(minutesPlanned()), lengthOf(m_meeting.minutesLong));
}

QString AgendaListModel::freeText() const
{
    const auto left = m_meeting.minutesLong - minutesPlanned();
    if (left < 0)
        return tr("%1 too long").arg(lengthOf(-left));
    return left == 0 ? tr("nothing left") : tr("%1 free").arg(lengthOf(left));
}

QVariantList AgendaListModel::shares() const
{
    QVariantList shares;
    for (const auto &item : m_items)
        shares.append(qreal(item.minutesPlanned) / std::max(1, m_meeting.minutesLong));
    return shares;
}

QString AgendaListModel::spentText() const
{
    int seconds = 0;
    for (const auto &item : m_items)
        seconds += item.secondsSpent;
    return lengthOf(seconds / 60);
}

int AgendaListModel::secondsOn(int row) const
{
    if (row < 0 || row >= m_items.size())
        return 0;
    const auto &item = m_items.at(row);
    const bool runs = item.state == ItemState::Running && item.startedAt.isValid();
    return item.secondsSpent + (runs ? int(std::max<qint64>(0, item.startedAt.secsTo(session()->now()))) : 0);
}

int AgendaListModel::rowOf(const QString &itemId) const
{
    for (int row = 0; row < m_items.size(); ++row)
        if (m_items.at(row).id.toString() == itemId)
            return row;
    return -1;
}

bool AgendaListModel::add(const QString &title, int kind, int minutes, const QString &paper)
{
    return run(AddAgendaItem{
        .meeting = m_meeting.id,
        .title = title,
        .kind = ItemKind(kind),
        .minutesPlanned = minutes,
        .paperExpected = paper});
}

bool AgendaListModel::revise(const QString &itemId, const QString &title, int minutes, const QString &paper)
{
    return run(ReviseAgendaItem{
        .item = AgendaItemId::fromString(itemId), .title = title, .minutesPlanned = minutes, .paperExpected = paper});
}

bool AgendaListModel::move(const QString &itemId, int position)
{
    if (position < 1 || position > m_items.size() || rowOf(itemId) + 1 == position)
        return false;
    if (!run(MoveAgendaItem{.item = AgendaItemId::fromString(itemId), .position = position}))
        return false;
    session()->say(tr("Now point %1.").arg(position), true);
    return true;
}

bool AgendaListModel::remove(const QString &itemId)
{
    const auto row = rowOf(itemId);
    const auto position = row < 0 ? 0 : m_items.at(row).position;
    if (!run(RemoveAgendaItem{.item = AgendaItemId::fromString(itemId)}))
        return false;
    session()->say(tr("Point %1 removed from the agenda").arg(position), true);
    return true;
}

bool AgendaListModel::keepNotes(const QString &itemId, const QString &notes)
{
    const auto row = rowOf(itemId);
    if (row >= 0 && m_items.at(row).notes == notes.trimmed())
        return true;
    return run(TakeNotes{.item = AgendaItemId::fromString(itemId), .notes = notes});
}

bool AgendaListModel::postpone(const QString &itemId)
{
    return run(PostponeItem{.item = AgendaItemId::fromString(itemId)});
}

} // namespace minutier
