// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/FieldWords.h"

#include "domain/committees/Membership.h"
#include "domain/committees/Person.h"
#include "domain/committees/Seat.h"
#include "domain/committees/TermsOfReference.h"
#include "domain/cooperation/CallForProposals.h"
#include "domain/cooperation/Initiative.h"
#include "domain/cooperation/Mandate.h"
#include "domain/cooperation/Place.h"
#include "domain/cooperation/Proposal.h"
#include "domain/decisions/Decision.h"
#include "domain/decisions/Recommendation.h"
#include "domain/followup/ActionItem.h"
#include "domain/followup/Risk.h"
#include "domain/meetings/AgendaItem.h"
#include "domain/meetings/Attendance.h"
#include "domain/meetings/Meeting.h"
#include "domain/meetings/Minutes.h"
#include "domain/plans/ActionPlan.h"
#include "domain/plans/PlanActivity.h"
#include "domain/projects/AgreementAmendment.h"
#include "domain/projects/Organisation.h"
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

#include <QHash>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

using Column = std::pair<QLatin1StringView, QLatin1StringView>;
using WordsOfColumns = QHash<Column, QStringList>;

template <typename Entity, Named Word>
std::pair<Column, QStringList> wordsIn(QLatin1StringView table, QLatin1StringView column, Word Entity::*)
{
    return {{table, column}, wordsOf<Word>()};
}

} // namespace

QStringList wordsOfColumn(QLatin1StringView table, QLatin1StringView column)
{
    static const WordsOfColumns words{
        wordsIn("action"_L1, "state"_L1, &ActionItem::state),
        wordsIn("activity"_L1, "type"_L1, &PlanActivity::type),
        wordsIn("activity_progress"_L1, "state"_L1, &ActivityProgress::state),
        wordsIn("agenda_item"_L1, "kind"_L1, &AgendaItem::kind),
        wordsIn("agenda_item"_L1, "state"_L1, &AgendaItem::state),
        wordsIn("amendment"_L1, "state"_L1, &AgreementAmendment::state),
        wordsIn("assessment"_L1, "rating"_L1, &ProgressAssessment::rating),
        wordsIn("attendance"_L1, "capacity"_L1, &Attendance::capacity),
        wordsIn("attendance"_L1, "status"_L1, &Attendance::status),
        wordsIn("attendance"_L1, "modality"_L1, &Attendance::modality),
        wordsIn("award"_L1, "state"_L1, &Award::state),
        wordsIn("ballot"_L1, "choice"_L1, &Ballot::choice),
        wordsIn("call"_L1, "state"_L1, &CallForProposals::state),
        wordsIn("call"_L1, "received_qualifier"_L1, &CallForProposals::receivedQualifier),
        wordsIn("condition"_L1, "state"_L1, &Condition::state),
        wordsIn("consent"_L1, "purpose"_L1, &Consent::purpose),
        wordsIn("consent"_L1, "given_how"_L1, &Consent::givenHow),
        wordsIn("decision"_L1, "kind"_L1, &Decision::kind),
        wordsIn("decision"_L1, "state"_L1, &Decision::state),
        wordsIn("decision"_L1, "adopted_by"_L1, &Decision::adoptedBy),
        wordsIn("decision_link"_L1, "kind"_L1, &DecisionLink::kind),
        wordsIn("document"_L1, "kind"_L1, &Document::kind),
        wordsIn("document"_L1, "audience"_L1, &Document::audience),
        wordsIn("release"_L1, "audience"_L1, &Release::audience),
        wordsIn("release"_L1, "profile"_L1, &Release::profile),
        wordsIn("fact"_L1, "kind"_L1, &PublishedFact::kind),
        wordsIn("fact"_L1, "qualifier"_L1, &PublishedFact::qualifier),
        wordsIn("incident"_L1, "kind"_L1, &Incident::kind),
        wordsIn("incident"_L1, "severity"_L1, &Incident::severity),
        wordsIn("incident"_L1, "notice"_L1, &Incident::notice),
        wordsIn("indicator"_L1, "measure"_L1, &Indicator::measure),
        wordsIn("indicator"_L1, "direction"_L1, &Indicator::direction),
        wordsIn("indicator"_L1, "frequency"_L1, &Indicator::frequency),
        wordsIn("initiative"_L1, "state"_L1, &Initiative::state),
        wordsIn("mandate"_L1, "state"_L1, &Mandate::state),
        wordsIn("meeting"_L1, "modality"_L1, &Meeting::modality),
        wordsIn("meeting"_L1, "state"_L1, &Meeting::state),
        wordsIn("membership"_L1, "kind"_L1, &Membership::kind),
        wordsIn("minutes"_L1, "state"_L1, &Minutes::state),
        wordsIn("minutes"_L1, "approved_by"_L1, &Minutes::approvedBy),
        wordsIn("minutes_approval"_L1, "answer"_L1, &MinutesApproval::answer),
        wordsIn("minutes_paragraph"_L1, "kind"_L1, &MinutesParagraph::kind),
        wordsIn("observation"_L1, "qualifier"_L1, &Observation::qualifier),
        wordsIn("observation"_L1, "state"_L1, &Observation::state),
        wordsIn("organisation"_L1, "sector"_L1, &Organisation::sector),
        wordsIn("organisation"_L1, "face"_L1, &Organisation::face),
        wordsIn("part"_L1, "kind"_L1, &Part::kind),
        wordsIn("part"_L1, "qualifier"_L1, &Part::qualifier),
        wordsIn("participation"_L1, "role"_L1, &Participation::role),
        wordsIn("person"_L1, "gender"_L1, &Person::gender),
        wordsIn("person"_L1, "face"_L1, &Person::face),
        wordsIn("place"_L1, "kind"_L1, &Place::kind),
        wordsIn("proposal"_L1, "state"_L1, &Proposal::state),
        wordsIn("recommendation"_L1, "state"_L1, &Recommendation::state),
        wordsIn("response"_L1, "answer"_L1, &Response::answer),
        wordsIn("response"_L1, "satisfaction"_L1, &Response::satisfaction),
        wordsIn("result"_L1, "level"_L1, &ResultNode::level),
        wordsIn("retention_rule"_L1, "kept"_L1, &RetentionRule::kept),
        wordsIn("risk"_L1, "state"_L1, &Risk::state),
        wordsIn("seat"_L1, "sector"_L1, &Seat::sector),
        wordsIn("seat"_L1, "face"_L1, &Seat::face),
        wordsIn("target"_L1, "kind"_L1, &Target::kind),
        wordsIn("target"_L1, "qualifier"_L1, &Target::qualifier),
        wordsIn("terms"_L1, "period"_L1, &TermsOfReference::period),
        wordsIn("terms"_L1, "decision_rule"_L1, &TermsOfReference::decisionRule),
        wordsIn("terms"_L1, "silence_rule"_L1, &TermsOfReference::silenceRule),
        wordsIn("version"_L1, "state"_L1, &PlanVersion::state),
    };
    return words.value({table, column});
}

} // namespace minutier
