// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/committees/Person.h"

#include <QDateTime>
#include <optional>

namespace minutier {

using IncidentId = Id<struct Incident>;

/// What went wrong.
enum class IncidentKind { NameDisclosed, LostDevice, WrongRecipient, UnauthorisedAccess, LossOfData, Other };
template <>
inline constexpr std::array names<IncidentKind>{
    Name{IncidentKind::NameDisclosed, QLatin1StringView("name_disclosed")},
    Name{IncidentKind::LostDevice, QLatin1StringView("lost_device")},
    Name{IncidentKind::WrongRecipient, QLatin1StringView("wrong_recipient")},
    Name{IncidentKind::UnauthorisedAccess, QLatin1StringView("unauthorised_access")},
    Name{IncidentKind::LossOfData, QLatin1StringView("loss_of_data")},
    Name{IncidentKind::Other, QLatin1StringView("other")},
};

/// How much harm it may do to the people concerned.
enum class Severity { Low, Serious, Grave };
template <>
inline constexpr std::array names<Severity>{
    Name{Severity::Low, QLatin1StringView("low")},
    Name{Severity::Serious, QLatin1StringView("serious")},
    Name{Severity::Grave, QLatin1StringView("grave")},
};

/// What was done about telling the data-protection authority.
enum class Notice { ToDecide, Told, NotDue };
template <>
inline constexpr std::array names<Notice>{
    Name{Notice::ToDecide, QLatin1StringView("to_decide")},
    Name{Notice::Told, QLatin1StringView("told")},
    Name{Notice::NotDue, QLatin1StringView("not_due")},
};

/// Something that went wrong with what is personal. It never leaves the office.
struct Incident
{
    IncidentId id;
    int year = 0;
    int number = 0;
    QString reference; ///< `I-2020-001`.
    IncidentKind kind = IncidentKind::Other;
    Severity severity = Severity::Serious;
    PartialDate discoveredOn;
    QString discoveredTime;  ///< `14:30` in the office's zone; empty where only the day is known.
    QDateTime discoveredUtc; ///< The earliest instant that may mean; the 72 hours run from it.
    PartialDate reportedOn;
    AccountId reportedBy;
    QString what; ///< Personal: a closed note.
    std::optional<int> peopleCount;
    QStringList people; ///< Ids of people of the register.
    QString measures;   ///< Personal.
    QString told;       ///< Personal: who else was told, and when.
    Notice notice = Notice::ToDecide;
    QDateTime noticeUtc;  ///< When the authority was told.
    QString noticeReason; ///< Personal: why it need not be told.
    PartialDate closedOn;
    int revision = 1;
    PartialDate toldOn; ///< The day on which the authority was told, as it was entered in the office.
    QString toldTime;   ///< Its hour; empty where only the day is known.
    friend bool operator==(const Incident &, const Incident &) = default;
};

/// The instant by which the authority is to be told: 72 hours after the discovery.
QDateTime noticeDue(const Incident &incident);

/// Whole hours left at an instant, negative once they are over; nothing when it is told, not due, or closed.
std::optional<int> hoursLeft(const Incident &incident, const QDateTime &now);

} // namespace minutier
