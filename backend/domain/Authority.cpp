// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Authority.h"

#include "core/Say.h"

#include <QHash>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Who may run a command, and for whom.
enum class Grant {
    Administrator, ///< Administrators.
    Office,        ///< Administrators and coordinators.
    OwnVoice,      ///< The office, and members for their own organisation.
};

const QHash<QLatin1StringView, Grant> &grants()
{
    static const QHash<QLatin1StringView, Grant> table{
        {"SetUpOffice"_L1, Grant::Administrator},
        {"OpenAccount"_L1, Grant::Administrator},
        {"RegisterDevice"_L1, Grant::Administrator},
        {"RegisterOrganisation"_L1, Grant::Office},
        {"ReviseOrganisation"_L1, Grant::Office},
        {"RegisterPerson"_L1, Grant::Office},
        {"RevisePerson"_L1, Grant::Office},
        {"RequestErasure"_L1, Grant::Office},
        {"ErasePerson"_L1, Grant::Office},
        {"RegisterProgramme"_L1, Grant::Office},
        {"StartProject"_L1, Grant::Office},
        {"ReviseProject"_L1, Grant::Office},
        {"JoinProject"_L1, Grant::Office},
        {"RequestAmendment"_L1, Grant::Office},
        {"AdvanceAmendment"_L1, Grant::Office},
        {"SignAmendment"_L1, Grant::Office},
        {"FormCommittee"_L1, Grant::Office},
        {"AdoptTerms"_L1, Grant::Office},
        {"AddSeat"_L1, Grant::Office},
        {"ReviseSeat"_L1, Grant::Office},
        {"RetireSeat"_L1, Grant::Office},
        {"AppointMember"_L1, Grant::Office},
        {"EndMembership"_L1, Grant::Office},
        {"PlanMeeting"_L1, Grant::Office},
        {"ReviseMeeting"_L1, Grant::Office},
        {"AddAgendaItem"_L1, Grant::Office},
        {"ReviseAgendaItem"_L1, Grant::Office},
        {"MoveAgendaItem"_L1, Grant::Office},
        {"RemoveAgendaItem"_L1, Grant::Office},
        {"RestoreAgendaItem"_L1, Grant::Office},
        {"ConveneMeeting"_L1, Grant::Office},
        {"AnswerInvitation"_L1, Grant::OwnVoice},
        {"CallOffMeeting"_L1, Grant::Office},
        {"OpenMeeting"_L1, Grant::Office},
        {"TakeUpItem"_L1, Grant::Office},
        {"PostponeItem"_L1, Grant::Office},
        {"TakeNotes"_L1, Grant::Office},
        {"MarkAttendance"_L1, Grant::Office},
        {"CloseMeeting"_L1, Grant::Office},
        {"DraftMinutes"_L1, Grant::Office},
        {"ReviseParagraph"_L1, Grant::Office},
        {"CirculateMinutes"_L1, Grant::Office},
        {"AnswerMinutes"_L1, Grant::OwnVoice},
        {"ApproveMinutes"_L1, Grant::Office},
        {"AddAddendum"_L1, Grant::Office},
        {"RecordDecision"_L1, Grant::Office},
        {"ReviseDecision"_L1, Grant::Office},
        {"SettleDecision"_L1, Grant::Office},
        {"SupersedeDecision"_L1, Grant::Office},
        {"AddCondition"_L1, Grant::Office},
        {"ProveCondition"_L1, Grant::OwnVoice},
        {"LiftCondition"_L1, Grant::Office},
        {"IssueRecommendation"_L1, Grant::Office},
        {"AnswerRecommendation"_L1, Grant::OwnVoice},
        {"AdvanceRecommendation"_L1, Grant::Office},
        {"JudgeResponse"_L1, Grant::OwnVoice},
        {"AssignAction"_L1, Grant::Office},
        {"ReviseAction"_L1, Grant::Office},
        {"ReportProgress"_L1, Grant::OwnVoice},
        {"OpenPlan"_L1, Grant::Office},
        {"DraftPlanVersion"_L1, Grant::Office},
        {"AddActivity"_L1, Grant::Office},
        {"ReviseActivity"_L1, Grant::Office},
        {"DropActivity"_L1, Grant::Office},
        {"SubmitPlan"_L1, Grant::Office},
        {"AcceptPlan"_L1, Grant::Office},
        {"ClosePlan"_L1, Grant::Office},
        {"ReportActivity"_L1, Grant::OwnVoice},
        {"AddResult"_L1, Grant::Office},
        {"ReviseResult"_L1, Grant::Office},
        {"AdoptLogicModel"_L1, Grant::Office},
        {"AddIndicator"_L1, Grant::Office},
        {"ReviseIndicator"_L1, Grant::Office},
        {"SetTarget"_L1, Grant::Office},
        {"ReportObservation"_L1, Grant::OwnVoice},
        {"ReviseObservation"_L1, Grant::Office},
        {"AdvanceObservation"_L1, Grant::Office},
        {"AssessProgress"_L1, Grant::Office},
        {"LinkDecision"_L1, Grant::Office},
        {"UnlinkDecision"_L1, Grant::Office},
        {"AddPlace"_L1, Grant::Office},
        {"PlanMandate"_L1, Grant::Office},
        {"ReviseMandate"_L1, Grant::Office},
        {"AdvanceMandate"_L1, Grant::Office},
        {"AnnounceCall"_L1, Grant::Office},
        {"ReviseCall"_L1, Grant::Office},
        {"AdvanceCall"_L1, Grant::Office},
        {"AddCriterion"_L1, Grant::Office},
        {"SeatPanelMember"_L1, Grant::Office},
        {"DeclareConflict"_L1, Grant::Office},
        {"ReceiveProposal"_L1, Grant::Office},
        {"ScoreProposal"_L1, Grant::Office},
        {"AdvanceProposal"_L1, Grant::Office},
        {"AwardProposal"_L1, Grant::Office},
        {"AdvanceAward"_L1, Grant::Office},
        {"StartInitiative"_L1, Grant::Office},
        {"ReviseInitiative"_L1, Grant::Office},
        {"RaiseRisk"_L1, Grant::Office},
        {"ReviseRisk"_L1, Grant::Office},
        {"AssessRisk"_L1, Grant::Office},
        {"StateFact"_L1, Grant::Office},
        {"ReviseFact"_L1, Grant::Office},
        {"AddDocument"_L1, Grant::Office},
        {"RetireDocument"_L1, Grant::Office},
        {"RestoreDocument"_L1, Grant::Office},
        {"CloseIncident"_L1, Grant::Office},
        {"NotifyIncident"_L1, Grant::Office},
        {"RecordConsent"_L1, Grant::Office},
        {"ReportIncident"_L1, Grant::Office},
        {"ReviseIncident"_L1, Grant::Office},
        {"SetRetention"_L1, Grant::Office},
        {"WithdrawConsent"_L1, Grant::Office},
        {"RecordRelease"_L1, Grant::Office},
        {"WithdrawRelease"_L1, Grant::Office},
        {"Translate"_L1, Grant::Office},
    };
    return table;
}

bool allows(Grant grant, const Actor &actor, const Scope &scope)
{
    if (actor.has(Role::Administrator))
        return true;
    switch (grant) {
    case Grant::Administrator:
        return false;
    case Grant::Office:
        return actor.has(Role::Coordinator);
    case Grant::OwnVoice:
        return actor.has(Role::Coordinator) ||
               (actor.has(Role::Member) && !actor.organisation.isNull() && scope.organisation == actor.organisation);
    }
    return false;
}

} // namespace

bool isGranted(QLatin1StringView command)
{
    return grants().contains(command);
}

Result<> mayRun(const Actor &actor, QLatin1StringView command, const Scope &scope)
{
    const auto grant = grants().constFind(command);
    if (grant != grants().cend() && allows(*grant, actor, scope))
        return {};
    if (grant != grants().cend() && *grant == Grant::OwnVoice)
        return Error::forbidden(Say::tr("Only the organisation concerned, or the coordination, may do this."));
    return Error::forbidden(Say::tr("Only the coordination may do this. Ask the committee's secretariat."));
}

} // namespace minutier
