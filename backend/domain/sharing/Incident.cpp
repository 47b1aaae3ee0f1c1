// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing/Incident.h"

#include <cmath>

namespace minutier {

QDateTime noticeDue(const Incident &incident)
{
    return incident.discoveredUtc.addSecs(qint64(72) * 3600);
}

std::optional<int> hoursLeft(const Incident &incident, const QDateTime &now)
{
    if (incident.notice != Notice::ToDecide || !incident.closedOn.isNull() || !incident.discoveredUtc.isValid())
        return std::nullopt;
    return int(std::floor(double(now.secsTo(noticeDue(incident))) / 3600.0));
}

} // namespace minutier
