// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Catalogue.h"

#include "commands/committees/AddSeat.h"
#include "commands/committees/AdoptTerms.h"
#include "commands/committees/AppointMember.h"
#include "commands/committees/EndMembership.h"
#include "commands/committees/ErasePerson.h"
#include "commands/committees/FormCommittee.h"
#include "commands/committees/RegisterPerson.h"
#include "commands/committees/RequestErasure.h"
#include "commands/committees/RetireSeat.h"
#include "commands/committees/RevisePerson.h"
#include "commands/committees/ReviseSeat.h"
#include "commands/cooperation/AddCriterion.h"
#include "commands/cooperation/AddPlace.h"
#include "commands/cooperation/AdvanceAward.h"
#include "commands/cooperation/AdvanceCall.h"
#include "commands/cooperation/AdvanceMandate.h"
#include "commands/cooperation/AdvanceProposal.h"
#include "commands/cooperation/AnnounceCall.h"
#include "commands/cooperation/AwardProposal.h"
#include "commands/cooperation/DeclareConflict.h"
#include "commands/cooperation/PlanMandate.h"
#include "commands/cooperation/ReceiveProposal.h"
#include "commands/cooperation/ReviseCall.h"
#include "commands/cooperation/ReviseInitiative.h"
#include "commands/cooperation/ReviseMandate.h"
#include "commands/cooperation/ScoreProposal.h"
#include "commands/cooperation/SeatPanelMember.h"
#include "commands/cooperation/StartInitiative.h"
#include "commands/decisions/AddCondition.h"
#include "commands/decisions/AdvanceRecommendation.h"
#include "commands/decisions/AnswerRecommendation.h"
#include "commands/decisions/IssueRecommendation.h"
#include "commands/decisions/JudgeResponse.h"
#include "commands/decisions/LiftCondition.h"
#include "commands/decisions/ProveCondition.h"
#include "commands/decisions/RecordDecision.h"
#include "commands/decisions/ReviseDecision.h"
#include "commands/decisions/SettleDecision.h"
#include "commands/decisions/SupersedeDecision.h"
#include "commands/followup/AssessRisk.h"
#include "commands/followup/AssignAction.h"
#include "commands/followup/RaiseRisk.h"
#include "commands/followup/ReportProgress.h"
#include "commands/followup/ReviseAction.h"
#include "commands/followup/ReviseRisk.h"
#include "commands/meetings/AddAddendum.h"
#include "commands/meetings/AddAgendaItem.h"
#include "commands/meetings/AnswerInvitation.h"
#include "commands/meetings/AnswerMinutes.h"
#include "commands/meetings/ApproveMinutes.h"
#include "commands/meetings/CallOffMeeting.h"
#include "commands/meetings/CirculateMinutes.h"
#include "commands/meetings/CloseMeeting.h"
#include "commands/meetings/ConveneMeeting.h"
#include "commands/meetings/DraftMinutes.h"
#include "commands/meetings/MarkAttendance.h"
#include "commands/meetings/MoveAgendaItem.h"
#include "commands/meetings/OpenMeeting.h"
#include "commands/meetings/PlanMeeting.h"
#include "commands/meetings/PostponeItem.h"
#include "commands/meetings/RemoveAgendaItem.h"
#include "commands/meetings/RestoreAgendaItem.h"
#include "commands/meetings/ReviseAgendaItem.h"
#include "commands/meetings/ReviseMeeting.h"
#include "commands/meetings/ReviseParagraph.h"
#include "commands/meetings/TakeNotes.h"
#include "commands/meetings/TakeUpItem.h"
#include "commands/office/OpenAccount.h"
#include "commands/office/RegisterDevice.h"
#include "commands/office/SetUpOffice.h"
#include "commands/plans/AcceptPlan.h"
#include "commands/plans/AddActivity.h"
#include "commands/plans/ClosePlan.h"
#include "commands/plans/DraftPlanVersion.h"
#include "commands/plans/DropActivity.h"
#include "commands/plans/OpenPlan.h"
#include "commands/plans/ReportActivity.h"
#include "commands/plans/ReviseActivity.h"
#include "commands/plans/SubmitPlan.h"
#include "commands/projects/AdvanceAmendment.h"
#include "commands/projects/JoinProject.h"
#include "commands/projects/RegisterOrganisation.h"
#include "commands/projects/RegisterProgramme.h"
#include "commands/projects/RequestAmendment.h"
#include "commands/projects/ReviseFact.h"
#include "commands/projects/ReviseOrganisation.h"
#include "commands/projects/ReviseProject.h"
#include "commands/projects/SignAmendment.h"
#include "commands/projects/StartProject.h"
#include "commands/projects/StateFact.h"
#include "commands/results/AddIndicator.h"
#include "commands/results/AddResult.h"
#include "commands/results/AdoptLogicModel.h"
#include "commands/results/AdvanceObservation.h"
#include "commands/results/AssessProgress.h"
#include "commands/results/LinkDecision.h"
#include "commands/results/ReportObservation.h"
#include "commands/results/ReviseIndicator.h"
#include "commands/results/ReviseObservation.h"
#include "commands/results/ReviseResult.h"
#include "commands/results/SetTarget.h"
#include "commands/results/UnlinkDecision.h"
#include "commands/sharing/AddDocument.h"
#include "commands/sharing/CloseIncident.h"
#include "commands/sharing/NotifyIncident.h"
#include "commands/sharing/RecordConsent.h"
#include "commands/sharing/RecordRelease.h"
#include "commands/sharing/ReportIncident.h"
#include "commands/sharing/RestoreDocument.h"
#include "commands/sharing/RetireDocument.h"
#include "commands/sharing/ReviseIncident.h"
#include "commands/sharing/SetRetention.h"
#include "commands/sharing/Translate.h"
#include "commands/sharing/WithdrawConsent.h"
#include "commands/sharing/WithdrawRelease.h"

namespace minutier {

template <Command C>
static CatalogueEntry entry()
{
    return {
        C::name,
        [] { return schemaOfArguments(C::arguments().shapes()); },
        [](const evidence::Json &arguments) -> Result<PreparedCommand> {
            C command;
            if (auto read = C::arguments().read(command, arguments, C::name); !read)
                return read.error();
            return prepare(std::move(command));
        },
    };
}

const QList<CatalogueEntry> &catalogue()
{
    static const QList<CatalogueEntry> entries{
        entry<SetUpOffice>(),
        entry<OpenAccount>(),
        entry<RegisterDevice>(),
        entry<RegisterOrganisation>(),
        entry<ReviseOrganisation>(),
        entry<RegisterProgramme>(),
        entry<StartProject>(),
        entry<ReviseProject>(),
        entry<JoinProject>(),
        entry<RequestAmendment>(),
        entry<AdvanceAmendment>(),
        entry<SignAmendment>(),
        entry<RegisterPerson>(),
        entry<RevisePerson>(),
        entry<RequestErasure>(),
        entry<ErasePerson>(),
        entry<FormCommittee>(),
        entry<AdoptTerms>(),
        entry<AddSeat>(),
        entry<ReviseSeat>(),
        entry<RetireSeat>(),
        entry<AppointMember>(),
        entry<EndMembership>(),
        entry<PlanMeeting>(),
        entry<ReviseMeeting>(),
        entry<AddAgendaItem>(),
        entry<ReviseAgendaItem>(),
        entry<MoveAgendaItem>(),
        entry<RemoveAgendaItem>(),
        entry<RestoreAgendaItem>(),
        entry<ConveneMeeting>(),
        entry<AnswerInvitation>(),
        entry<CallOffMeeting>(),
        entry<OpenMeeting>(),
        entry<TakeUpItem>(),
        entry<PostponeItem>(),
        entry<TakeNotes>(),
        entry<MarkAttendance>(),
        entry<CloseMeeting>(),
        entry<DraftMinutes>(),
        entry<ReviseParagraph>(),
        entry<CirculateMinutes>(),
        entry<AnswerMinutes>(),
        entry<ApproveMinutes>(),
        entry<AddAddendum>(),
        entry<RecordDecision>(),
        entry<ReviseDecision>(),
        entry<SettleDecision>(),
        entry<SupersedeDecision>(),
        entry<AddCondition>(),
        entry<ProveCondition>(),
        entry<LiftCondition>(),
        entry<IssueRecommendation>(),
        entry<AnswerRecommendation>(),
        entry<AdvanceRecommendation>(),
        entry<JudgeResponse>(),
        entry<AssignAction>(),
        entry<ReviseAction>(),
        entry<ReportProgress>(),
        entry<OpenPlan>(),
        entry<DraftPlanVersion>(),
        entry<AddActivity>(),
        entry<ReviseActivity>(),
        entry<DropActivity>(),
        entry<SubmitPlan>(),
        entry<AcceptPlan>(),
        entry<ClosePlan>(),
        entry<ReportActivity>(),
        entry<AddResult>(),
        entry<ReviseResult>(),
        entry<AdoptLogicModel>(),
        entry<AddIndicator>(),
        entry<ReviseIndicator>(),
        entry<SetTarget>(),
        entry<ReportObservation>(),
        entry<ReviseObservation>(),
        entry<AdvanceObservation>(),
        entry<AssessProgress>(),
        entry<LinkDecision>(),
        entry<UnlinkDecision>(),
        entry<AddPlace>(),
        entry<PlanMandate>(),
        entry<ReviseMandate>(),
        entry<AdvanceMandate>(),
        entry<AnnounceCall>(),
        entry<ReviseCall>(),
        entry<AdvanceCall>(),
        entry<AddCriterion>(),
        entry<SeatPanelMember>(),
        entry<DeclareConflict>(),
        entry<ReceiveProposal>(),
        entry<ScoreProposal>(),
        entry<AdvanceProposal>(),
        entry<AwardProposal>(),
        entry<AdvanceAward>(),
        entry<StartInitiative>(),
        entry<ReviseInitiative>(),
        entry<RaiseRisk>(),
        entry<ReviseRisk>(),
        entry<AssessRisk>(),
        entry<StateFact>(),
        entry<ReviseFact>(),
        entry<AddDocument>(),
        entry<RetireDocument>(),
        entry<RestoreDocument>(),
        entry<RecordRelease>(),
        entry<CloseIncident>(),
        entry<NotifyIncident>(),
        entry<RecordConsent>(),
        entry<ReportIncident>(),
        entry<ReviseIncident>(),
        entry<SetRetention>(),
        entry<WithdrawConsent>(),
        entry<WithdrawRelease>(),
        entry<Translate>(),
    };
    return entries;
}

const CatalogueEntry *commandNamed(QStringView name)
{
    for (const auto &known : catalogue())
        if (name == known.name)
            return &known;
    return nullptr;
}

} // namespace minutier
