// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/SpokenFields.h"

#include "domain/sharing/SharingWords.h"

#include <QHash>

namespace minutier {

using namespace Qt::StringLiterals;

template <typename Word>
static QString inWords(const QString &stored)
{
    const auto word = fromName<Word>(stored);
    return word ? spoken(*word) : stored;
}

QString spokenValue(const QString &entity, const QString &field, const QString &value)
{
    using Speak = QString (*)(const QString &);
    static const QHash<QString, Speak> words{
        {u"meeting.state"_s, inWords<MeetingState>},
        {u"meeting.modality"_s, inWords<Modality>},
        {u"agenda_item.state"_s, inWords<ItemState>},
        {u"agenda_item.kind"_s, inWords<ItemKind>},
        {u"attendance.status"_s, inWords<AttendanceStatus>},
        {u"attendance.capacity"_s, inWords<Capacity>},
        {u"minutes.state"_s, inWords<MinutesState>},
        {u"decision.state"_s, inWords<DecisionState>},
        {u"decision.kind"_s, inWords<DecisionKind>},
        {u"decision.adopted_by"_s, inWords<AdoptedBy>},
        {u"condition.state"_s, inWords<ConditionState>},
        {u"ballot.choice"_s, inWords<Choice>},
        {u"recommendation.state"_s, inWords<RecommendationState>},
        {u"response.answer"_s, inWords<Answer>},
        {u"action.state"_s, inWords<ActionState>},
        {u"amendment.state"_s, inWords<AmendmentState>},
        {u"organisation.sector"_s, inWords<Sector>},
        {u"seat.sector"_s, inWords<SeatSector>},
        {u"terms.period"_s, inWords<MeetingPeriod>},
        {u"result.level"_s, inWords<ResultLevel>},
        {u"indicator.measure"_s, inWords<Measure>},
        {u"indicator.direction"_s, inWords<Direction>},
        {u"indicator.frequency"_s, inWords<Frequency>},
        {u"target.kind"_s, inWords<TargetKind>},
        {u"target.qualifier"_s, inWords<Qualifier>},
        {u"observation.state"_s, inWords<ObservationState>},
        {u"observation.qualifier"_s, inWords<Qualifier>},
        {u"assessment.rating"_s, inWords<Rating>},
        {u"version.state"_s, inWords<PlanState>},
        {u"activity.type"_s, inWords<ActivityType>},
        {u"activity_progress.state"_s, inWords<ProgressState>},
        {u"decision_link.kind"_s, inWords<LinkKind>},
        {u"place.kind"_s, inWords<PlaceKind>},
        {u"mandate.state"_s, inWords<MandateState>},
        {u"call.state"_s, inWords<CallState>},
        {u"call.received_qualifier"_s, inWords<Qualifier>},
        {u"proposal.state"_s, inWords<ProposalState>},
        {u"award.state"_s, inWords<AwardState>},
        {u"initiative.state"_s, inWords<InitiativeState>},
        {u"risk.state"_s, inWords<RiskState>},
        {u"fact.kind"_s, inWords<FactKind>},
        {u"fact.qualifier"_s, inWords<Qualifier>},
        {u"document.kind"_s, inWords<DocumentKind>},
        {u"document.audience"_s, inWords<Audience>},
        {u"consent.purpose"_s, inWords<Purpose>},
        {u"consent.given_how"_s, inWords<GivenHow>},
        {u"retention_rule.kept"_s, inWords<Kept>},
        {u"incident.kind"_s, inWords<IncidentKind>},
        {u"incident.severity"_s, inWords<Severity>},
        {u"incident.notice"_s, inWords<Notice>},
    };
    if (const auto speak = words.value(entity + u'.' + field))
        return speak(value);
    return value;
}

} // namespace minutier
