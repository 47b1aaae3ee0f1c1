// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/IncidentListModel.h"

#include "domain/sharing/SharingWords.h"
#include "presentation/Formats.h"
#include "presentation/cooperation/CooperationShapes.h"
#include "queries/cooperation/WhoIsWho.h"
#include "storage/sharing/SharingRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

IncidentListModel::IncidentListModel(QObject *parent)
    : ListModel(
          {
              {"incidentId", [this](int row) { return m_incidents.at(row).id.toString(); }},
              {"reference", [this](int row) { return m_incidents.at(row).reference; }},
              {"kind", [this](int row) { return int(m_incidents.at(row).kind); }},
              {"kindWord", [this](int row) { return spoken(m_incidents.at(row).kind); }},
              {"severity", [this](int row) { return int(m_incidents.at(row).severity); }},
              {"severityWord", [this](int row) { return spoken(m_incidents.at(row).severity); }},
              {"discovered", [this](int row) { return discoveredOf(m_incidents.at(row)); }},
              {"what",
               [this](int row) {
                   const auto &what = m_incidents.at(row).what;
                   return what.isEmpty() ? tr("What happened is locked: the keys are not here.") : what;
               }},
              {"concerned", [this](int row) { return concernedOf(m_incidents.at(row)); }},
              {"measures", [this](int row) { return m_incidents.at(row).measures; }},
              {"told", [this](int row) { return m_incidents.at(row).told; }},
              {"clock", [this](int row) { return clockOf(m_incidents.at(row)); }},
              {"clockShape", [this](int row) { return clockShape(m_incidents.at(row)); }},
              {"undecided", [this](int row) { return m_incidents.at(row).notice == Notice::ToDecide; }},
              {"closed", [this](int row) { return !m_incidents.at(row).closedOn.isNull(); }},
              {"stateWord",
               [this](int row) { return m_incidents.at(row).closedOn.isNull() ? tr("Open") : tr("Closed"); }},
              {"shape", [this](int row) { return m_incidents.at(row).closedOn.isNull() ? u"progress"_s : u"ok"_s; }},
          },
          parent
      )
{}

bool IncidentListModel::allowed() const
{
    return session() && session()->isOpen() && session()->shield().audience() == Audience::Office;
}

bool IncidentListModel::locked() const
{
    auto *vault = session() && session()->isOpen() ? session()->database().vault() : nullptr;
    return vault && !vault->isOpen();
}

int IncidentListModel::read()
{
    m_incidents.clear();
    if (allowed())
        m_incidents = take(IncidentRepository(session()->database()).all());
    QMetaObject::invokeMethod(this, &IncidentListModel::summaryChanged, Qt::QueuedConnection);
    return int(m_incidents.size());
}

QString IncidentListModel::discoveredOf(const Incident &incident) const
{
    const auto day = onDay(incident.discoveredOn);
    return incident.discoveredTime.isEmpty() ? tr("discovered %1", "on a day").arg(day)
                                             : tr("discovered %1 at %2", "on a day").arg(day, incident.discoveredTime);
}

QString IncidentListModel::clockOf(const Incident &incident) const
{
    const auto moment = [this](const QDateTime &instant) {
        return shortMoment(instant, session()->reg().office().zone, session()->day());
    };
    switch (incident.notice) {
    case Notice::Told:
        // An hour that nobody gave is not made up.
        if (!incident.toldOn.isNull() && incident.toldTime.isEmpty())
            return tr("Authority told %1", "on a day").arg(onDay(incident.toldOn));
        return tr("Authority told on %1").arg(moment(incident.noticeUtc));
    case Notice::NotDue:
        return incident.noticeReason.isEmpty() ? tr("The authority need not be told")
                                               : tr("The authority need not be told: %1").arg(incident.noticeReason);
    case Notice::ToDecide:
        break;
    }
    const int hours = hoursLeft(incident, session()->now()).value_or(0);
    if (hours < 0)
        return tr("72 hours over since %1: tell the authority, and say why so late").arg(moment(noticeDue(incident)));
    return tr("%n hour(s) left to tell the authority, until %1", nullptr, hours).arg(moment(noticeDue(incident)));
}

QString IncidentListModel::clockShape(const Incident &incident) const
{
    if (incident.notice != Notice::ToDecide)
        return u"ok"_s;
    return hoursLeft(incident, session()->now()).value_or(0) < 0 ? u"late"_s : u"warn"_s;
}

QString IncidentListModel::concernedOf(const Incident &incident) const
{
    QStringList parts;
    if (incident.peopleCount)
        parts.append(tr("%n person(s) concerned", nullptr, *incident.peopleCount));
    WhoIsWho who(session()->database());
    for (const auto &id : incident.people)
        if (const auto identity = who.identity(PersonId::fromString(id)))
            parts.append(shownPerson(*session(), *identity));
    return parts.join(u" · "_s);
}

QString IncidentListModel::summary() const
{
    const auto open = std::ranges::count_if(m_incidents, [](const Incident &one) { return one.closedOn.isNull(); });
    return open > 0 ? tr("%n open incident(s)", nullptr, int(open)) : tr("No open incident");
}

int IncidentListModel::rowOf(const QString &incidentId) const
{
    const auto found =
        std::ranges::find_if(m_incidents, [&](const Incident &one) { return one.id.toString() == incidentId; });
    return found == m_incidents.end() ? -1 : int(found - m_incidents.begin());
}

} // namespace minutier
