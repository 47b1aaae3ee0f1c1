// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/cooperation/MandateLines.h"

#include "queries/cooperation/WhoIsWho.h"
#include "storage/cooperation/CooperationRepositories.h"

namespace minutier {

Result<QList<MandateLine>> readMandates(Database &database, const ProjectId &project)
{
    const auto mandates = MandateRepository(database).ofProject(project);
    if (!mandates)
        return mandates.error();
    WhoIsWho who(database);
    QList<MandateLine> lines;
    for (const auto &mandate : *mandates) {
        const auto volunteer = who.identity(mandate.volunteer);
        if (!volunteer)
            return volunteer.error();
        const auto partner = who.organisation(mandate.partner);
        if (!partner)
            return partner.error();
        lines.append({mandate, *volunteer, *partner});
    }
    return lines;
}

} // namespace minutier
