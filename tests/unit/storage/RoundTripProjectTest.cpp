// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projects/AgreementAmendment.h"
#include "domain/projects/Participation.h"
#include "domain/projects/Programme.h"
#include "domain/projects/Project.h"
#include "support/RoundTrip.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("A programme, a project and its amendments are read back whole", "[storage]")
{
    const auto day = PartialDate(QDate(2020, 9, 3));
    const auto text = u"Texte"_s;
    survives(Programme{some<ProgrammeId>(), text, text, u"fr"_s, 1});
    survives(Project{
        some<ProjectId>(), some<ProgrammeId>(), text, text, u"fr"_s, text, {u"HN"_s, u"GT"_s}, day, day, text, 1});
    survives(Participation{some<ParticipationId>(), some<ProjectId>(), some<OrganisationId>(), ProjectRole::Donor, 1});
    survives(AgreementAmendment{
        some<AmendmentId>(),
        some<ProjectId>(),
        2020,
        1,
        text,
        text,
        AmendmentState::Signed,
        4,
        day,
        day,
        day,
        text,
        u"fr"_s,
        1});
}
