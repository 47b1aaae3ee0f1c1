// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Tables.h"

#include "domain/Office.h"
#include "domain/cooperation/CallForProposals.h"
#include "domain/cooperation/Initiative.h"
#include "domain/cooperation/Mandate.h"
#include "domain/cooperation/Place.h"
#include "domain/cooperation/Proposal.h"
#include "domain/decisions/Recommendation.h"
#include "domain/followup/ActionItem.h"
#include "domain/followup/Risk.h"
#include "domain/meetings/Invitation.h"
#include "domain/meetings/Minutes.h"
#include "domain/plans/ActionPlan.h"
#include "domain/plans/PlanActivity.h"
#include "domain/plans/PlanValidation.h"
#include "domain/projects/AgreementAmendment.h"
#include "domain/projects/Participation.h"
#include "domain/projects/PublishedFact.h"
#include "domain/results/DecisionLink.h"
#include "domain/results/Indicator.h"
#include "domain/results/Observation.h"
#include "domain/results/ResultNode.h"
#include "domain/sharing/Consent.h"
#include "domain/sharing/Document.h"
#include "domain/sharing/Incident.h"
#include "domain/sharing/Release.h"
#include "domain/sharing/Retention.h"
#include "domain/sharing/Translation.h"

namespace minutier {

const QList<const TableShape *> &allTables()
{
    static const QList<const TableShape *> tables{
        &tableOf<Office>(),
        &tableOf<Device>(),
        &tableOf<Account>(),
        &tableOf<Organisation>(),
        &tableOf<Person>(),
        &tableOf<Programme>(),
        &tableOf<Project>(),
        &tableOf<Participation>(),
        &tableOf<AgreementAmendment>(),
        &tableOf<Translation>(),
        &tableOf<Committee>(),
        &tableOf<TermsOfReference>(),
        &tableOf<Seat>(),
        &tableOf<Membership>(),
        &tableOf<Meeting>(),
        &tableOf<AgendaItem>(),
        &tableOf<Attendance>(),
        &tableOf<Invitation>(),
        &tableOf<Minutes>(),
        &tableOf<MinutesParagraph>(),
        &tableOf<MinutesApproval>(),
        &tableOf<Decision>(),
        &tableOf<Condition>(),
        &tableOf<Ballot>(),
        &tableOf<Recommendation>(),
        &tableOf<Response>(),
        &tableOf<ActionItem>(),
        &tableOf<Document>(),
        &tableOf<ResultNode>(),
        &tableOf<LogicModel>(),
        &tableOf<Indicator>(),
        &tableOf<Target>(),
        &tableOf<Observation>(),
        &tableOf<Part>(),
        &tableOf<ProgressAssessment>(),
        &tableOf<ActionPlan>(),
        &tableOf<PlanVersion>(),
        &tableOf<PlanActivity>(),
        &tableOf<ActivityProgress>(),
        &tableOf<PlanValidation>(),
        &tableOf<DonorAcceptance>(),
        &tableOf<Place>(),
        &tableOf<Mandate>(),
        &tableOf<CallForProposals>(),
        &tableOf<Criterion>(),
        &tableOf<PanelMember>(),
        &tableOf<Proposal>(),
        &tableOf<ConflictOfInterest>(),
        &tableOf<Score>(),
        &tableOf<Award>(),
        &tableOf<Initiative>(),
        &tableOf<Risk>(),
        &tableOf<RiskAssessment>(),
        &tableOf<PublishedFact>(),
        &tableOf<DecisionLink>(),
        &tableOf<Release>(),
        &tableOf<Consent>(),
        &tableOf<RetentionRule>(),
        &tableOf<Incident>(),
    };
    return tables;
}

const TableShape *tableNamed(QStringView word)
{
    for (const auto *table : allTables())
        if (word == table->name() || word == table->plural())
            return table;
    return nullptr;
}

} // namespace minutier
