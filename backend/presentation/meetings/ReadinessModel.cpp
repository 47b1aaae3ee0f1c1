// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/meetings/ReadinessModel.h"

#include "presentation/Session.h"
#include "storage/meetings/MeetingRepositories.h"

#include <algorithm>

namespace minutier {

using State = ReadinessCheck::State;

ReadinessModel::ReadinessModel(QObject *parent)
    : ListModel(
          {
              {"key", [this](int row) { return m_shown.at(row).key; }},
              {"outcome", [this](int row) { return int(m_shown.at(row).state); }},
              {"title", [this](int row) { return m_shown.at(row).title; }},
              {"detail", [this](int row) { return m_shown.at(row).detail; }},
              {"target", [this](int row) { return m_shown.at(row).target; }},
              {"record", [this](int row) { return toText(m_shown.at(row).record); }},
          },
          parent
      )
{
    connect(this, &ReadinessModel::onlyToFixChanged, this, &ReadinessModel::reload);
}

void ReadinessModel::setMeetingId(const QString &id)
{
    const auto meeting = MeetingId::fromString(id);
    if (meeting == m_meeting)
        return;
    m_meeting = meeting;
    Q_EMIT meetingIdChanged();
    reload();
}

int ReadinessModel::read()
{
    m_readiness = {};
    m_hasAgenda = false;
    m_shown.clear();
    QMetaObject::invokeMethod(this, &ReadinessModel::checksRead, Qt::QueuedConnection);
    if (m_meeting.isNull())
        return 0;
    const auto meeting = MeetingRepository(session()->database()).get(m_meeting);
    const auto readiness =
        meeting ? readReadiness(session()->database(), *meeting, session()->now()) : Result<Readiness>(meeting.error());
    if (!readiness) {
        setErrorMessage(readiness.error().message);
        return 0;
    }
    m_readiness = *readiness;
    m_hasAgenda = std::ranges::any_of(
        take(AgendaRepository(session()->database()).ofMeeting(m_meeting)),
        [](const AgendaItem &item) { return item.state != ItemState::Removed; }
    );
    for (const auto &check : m_readiness.checks)
        if (!m_onlyToFix || check.state == State::ToFix)
            m_shown.append(check);
    std::ranges::stable_sort(m_shown, {}, [](const ReadinessCheck &check) { return check.state != State::ToFix; });
    return int(m_shown.size());
}

QVariantList ReadinessModel::states() const
{
    QVariantList states;
    for (const auto &check : m_readiness.checks)
        states.append(int(check.state));
    std::ranges::stable_sort(states, {}, [](const QVariant &state) {
        return state.toInt() == 0 ? 0 : state.toInt() == 2 ? 1 : 2;
    });
    return states;
}

QString ReadinessModel::headline() const
{
    if (m_readiness.checks.isEmpty())
        return {};
    if (toFix() == 0)
        return tr("Ready");
    return toFix() <= 2 ? tr("Almost ready") : tr("Not ready");
}

QString ReadinessModel::obstacle() const
{
    return m_hasAgenda ? QString() : Say::tr("The agenda is empty. Add a point before convening.");
}

QString ReadinessModel::sentence() const
{
    if (toFix() == 0)
        return tr("Nothing is left to settle.");
    return tr("%n point(s) to settle before convening.", nullptr, toFix());
}

} // namespace minutier
