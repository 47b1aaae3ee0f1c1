// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/Habits.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

int weightOf(const QString &command)
{
    static const QHash<QString, int> weights{
        {u"RecordDecision"_s, 12},
        {u"MarkAttendance"_s, 10},
        {u"AddActivity"_s, 7},
        {u"PlanMeeting"_s, 5},
        {u"OpenMeeting"_s, 6},
        {u"CloseMeeting"_s, 3},
        {u"ConveneMeeting"_s, 4},
        {u"SettleDecision"_s, 5},
        {u"SupersedeDecision"_s, 4},
        {u"AddCondition"_s, 4},
        {u"LiftCondition"_s, 4},
        {u"ProveCondition"_s, 2},
        {u"OpenPlan"_s, 3},
        {u"DraftPlanVersion"_s, 6},
        {u"SubmitPlan"_s, 7},
        {u"ReviseActivity"_s, 4},
        {u"DropActivity"_s, 3},
        {u"AcceptPlan"_s, 3},
        {u"ClosePlan"_s, 1},
        {u"ReportActivity"_s, 2},
        {u"AddResult"_s, 5},
        {u"ReviseResult"_s, 4},
        {u"AdoptLogicModel"_s, 2},
        {u"AddIndicator"_s, 5},
        {u"SetTarget"_s, 7},
        {u"ReportObservation"_s, 7},
        {u"ReviseObservation"_s, 6},
        {u"AdvanceObservation"_s, 5},
        {u"AssessProgress"_s, 2},
        {u"LinkDecision"_s, 7},
        {u"UnlinkDecision"_s, 3},
        {u"RequestAmendment"_s, 3},
        {u"AdvanceAmendment"_s, 3},
        {u"SignAmendment"_s, 4},
        {u"ReviseProject"_s, 3},
        {u"IssueRecommendation"_s, 3},
        {u"AnswerRecommendation"_s, 2},
        {u"AssignAction"_s, 3},
        {u"ReviseSeat"_s, 2},
        {u"AddAgendaItem"_s, 4},
        {u"RetireSeat"_s, 1},
        {u"ReviseMeeting"_s, 3},
        {u"SetUpOffice"_s, 1},
        {u"Translate"_s, 2},
        {u"DraftMinutes"_s, 3},
    };
    return 2 * weights.value(command, 1);
}

QString tableOfArgument(const QString &command, const QString &argument)
{
    static const QHash<QString, QString> others{
        {u"item"_s, u"agenda_item"_s},
        {u"arrived_item"_s, u"agenda_item"_s},
        {u"left_item"_s, u"agenda_item"_s},
        {u"paragraph"_s, u"minutes_paragraph"_s},
        {u"in_meeting"_s, u"meeting"_s},
        {u"by"_s, u"decision"_s},
        {u"owner"_s, u"organisation"_s},
        {u"addressee"_s, u"organisation"_s},
        {u"author"_s, u"organisation"_s},
        {u"partner"_s, u"organisation"_s},
        {u"responsible"_s, u"organisation"_s},
        {u"donor"_s, u"organisation"_s},
        {u"made_by"_s, u"seat"_s},
        {u"based_on"_s, u"version"_s},
        {u"parent"_s, u"result"_s},
        {u"member"_s, u"panel_member"_s},
        {u"volunteer"_s, u"person"_s},
        {u"link"_s, u"decision_link"_s},
        {u"record"_s, u"decision"_s},
    };
    if (argument == u"id"_s || (command == u"OpenPlan"_s && argument == u"version"_s))
        return {};
    if (argument == u"replaces"_s)
        return command == u"SetTarget"_s ? u"target"_s : u"version"_s;
    const auto table = others.value(argument, argument);
    return tableNamed(table) ? table : QString();
}

QStringList usualStates(const QString &command, const QString &argument)
{
    static const QStringList coming{u"planned"_s, u"convened"_s};
    static const QStringList recorded{u"in_session"_s, u"held"_s};
    static const QStringList standing{u"adopted"_s, u"adopted_with_conditions"_s, u"executed"_s};
    static const QHash<QString, QStringList> states{
        {u"ConveneMeeting meeting"_s, {u"planned"_s}},
        {u"OpenMeeting meeting"_s, coming},
        {u"CallOffMeeting meeting"_s, coming},
        {u"ReviseMeeting meeting"_s, coming},
        {u"CloseMeeting meeting"_s, {u"in_session"_s}},
        {u"TakeUpItem meeting"_s, {u"in_session"_s}},
        {u"AddAgendaItem meeting"_s, {u"planned"_s, u"convened"_s, u"in_session"_s}},
        {u"MarkAttendance meeting"_s, recorded},
        {u"AnswerInvitation meeting"_s, {u"convened"_s}},
        {u"RecordDecision meeting"_s, recorded},
        {u"IssueRecommendation meeting"_s, recorded},
        {u"AssignAction meeting"_s, recorded},
        {u"DraftMinutes meeting"_s, recorded},
        {u"CirculateMinutes minutes"_s, {u"draft"_s}},
        {u"AnswerMinutes minutes"_s, {u"circulated"_s}},
        {u"ApproveMinutes minutes"_s, {u"circulated"_s}},
        {u"AddAddendum minutes"_s, {u"approved"_s}},
        {u"MoveAgendaItem item"_s, {u"to_come"_s}},
        {u"ReviseAgendaItem item"_s, {u"to_come"_s}},
        {u"RemoveAgendaItem item"_s, {u"to_come"_s}},
        {u"RestoreAgendaItem item"_s, {u"removed"_s}},
        {u"PostponeItem item"_s, {u"to_come"_s, u"running"_s, u"treated"_s}},
        {u"RecordDecision version"_s, {u"submitted"_s}},
        {u"RecordDecision replaces"_s, {u"validated"_s, u"validated_with_conditions"_s}},
        {u"SettleDecision decision"_s, {u"proposed"_s, u"deferred"_s, u"adopted"_s}},
        {u"SupersedeDecision decision"_s, standing},
        {u"SupersedeDecision by"_s, standing},
        {u"AddCondition decision"_s, {u"adopted"_s, u"adopted_with_conditions"_s}},
        {u"LiftCondition condition"_s, {u"open"_s, u"met"_s}},
        {u"LiftCondition by"_s, standing},
        {u"ProveCondition condition"_s, {u"open"_s, u"met"_s}},
        {u"AnswerRecommendation recommendation"_s, {u"issued"_s, u"answered"_s, u"in_progress"_s}},
        {u"AdvanceRecommendation recommendation"_s, {u"issued"_s, u"answered"_s, u"in_progress"_s}},
        {u"AddActivity version"_s, {u"draft"_s}},
        {u"SubmitPlan version"_s, {u"draft"_s}},
        {u"ClosePlan version"_s, {u"validated"_s, u"validated_with_conditions"_s}},
        {u"AcceptPlan version"_s, {u"submitted"_s, u"validated"_s, u"validated_with_conditions"_s}},
        {u"AdvanceObservation observation"_s, {u"draft"_s, u"submitted"_s, u"returned"_s}},
        {u"ReviseObservation observation"_s, {u"draft"_s, u"returned"_s}},
        {u"AdvanceAmendment amendment"_s, {u"requested"_s, u"noted"_s, u"sent"_s}},
        {u"SignAmendment amendment"_s, {u"requested"_s, u"noted"_s, u"sent"_s}},
        {u"AdvanceProposal proposal"_s, {u"received"_s, u"recommended"_s}},
        {u"AwardProposal proposal"_s, {u"selected"_s}},
    };
    return states.value(command + u' ' + argument);
}

bool isUsuallyGiven(const QString &command, const QString &argument)
{
    static const QStringList given{
        u"RecordDecision meeting"_s,
        u"AssignAction meeting"_s,
        u"LinkDecision decision"_s,
        u"MarkAttendance seat"_s,
        u"AppointMember seat"_s,
        u"SubmitPlan author"_s,
        u"AddSeat organisation"_s,
        u"AddDocument project"_s,
        u"AddIndicator result"_s,
        u"SetTarget value"_s,
        u"ReportObservation value"_s,
        u"RegisterPerson function"_s,
        u"AddResult parent"_s,
    };
    return given.contains(command + u' ' + argument);
}

static bool hasRow(RegisterRows &rows, const QString &table, const std::function<bool(const RowCells &)> &fits)
{
    return std::ranges::any_of(rows.of(table), fits);
}

bool isUsual(const QString &command, const QString &argument, const RowCells &row, RegisterRows &rows)
{
    const auto id = row.value(u"id"_s);
    if (argument == u"activity"_s && (command == u"ReviseActivity"_s || command == u"DropActivity"_s))
        return rows.row(u"version"_s, row.value(u"version_id"_s)).value(u"state"_s) == u"draft"_s;
    if (command == u"DraftPlanVersion"_s && argument == u"plan"_s)
        return !hasRow(rows, u"version"_s, [&](const RowCells &version) {
            return version.value(u"plan_id"_s) == id &&
                   QStringList{u"draft"_s, u"submitted"_s, u"closed"_s}.contains(version.value(u"state"_s));
        });
    if (command == u"SubmitPlan"_s && argument == u"version"_s)
        return hasRow(rows, u"activity"_s, [&](const RowCells &activity) {
            return activity.value(u"version_id"_s) == id;
        });
    if (argument == u"donor"_s)
        return hasRow(rows, u"participation"_s, [&](const RowCells &part) {
            return part.value(u"organisation_id"_s) == id && part.value(u"role"_s) == u"donor"_s;
        });
    if (command == u"LiftCondition"_s && argument == u"by"_s)
        return !hasRow(rows, u"condition"_s, [&](const RowCells &condition) {
            return condition.value(u"decision_id"_s) == id && condition.value(u"state"_s) != u"lifted"_s;
        });
    return true;
}

int orderOf(const QString &argument)
{
    static const QStringList first{
        u"project"_s,
        u"committee"_s,
        u"meeting"_s,
        u"minutes"_s,
        u"plan"_s,
        u"version"_s,
        u"call"_s,
        u"indicator"_s,
        u"recommendation"_s,
        u"decision"_s,
        u"condition"_s,
        u"proposal"_s};
    const auto at = first.indexOf(argument);
    return at < 0 ? int(first.size()) : int(at);
}

} // namespace minutier
