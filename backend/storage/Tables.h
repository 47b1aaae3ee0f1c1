// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Table.h"

namespace minutier {

struct Account;
struct ActionItem;
struct ActionPlan;
struct ActivityProgress;
struct AgendaItem;
struct AgreementAmendment;
struct Attendance;
struct Award;
struct Ballot;
struct CallForProposals;
struct Committee;
struct Condition;
struct ConflictOfInterest;
struct Consent;
struct Criterion;
struct Decision;
struct DecisionLink;
struct Device;
struct Document;
struct DonorAcceptance;
struct Incident;
struct Indicator;
struct Initiative;
struct Invitation;
struct LogicModel;
struct Mandate;
struct Meeting;
struct Membership;
struct Minutes;
struct MinutesApproval;
struct MinutesParagraph;
struct Observation;
struct Office;
struct Organisation;
struct PanelMember;
struct Part;
struct Participation;
struct Person;
struct Place;
struct PlanActivity;
struct PlanValidation;
struct PlanVersion;
struct Programme;
struct ProgressAssessment;
struct Project;
struct Proposal;
struct PublishedFact;
struct Recommendation;
struct Release;
struct Response;
struct ResultNode;
struct RetentionRule;
struct Risk;
struct RiskAssessment;
struct Score;
struct Seat;
struct Target;
struct TermsOfReference;
struct Translation;

// Each is described in its shelf's `…Tables.cpp`; a new entity adds its line here and in `allTables`.
template <>
const Table<Office> &tableOf<Office>();
template <>
const Table<Device> &tableOf<Device>();
template <>
const Table<Account> &tableOf<Account>();
template <>
const Table<Organisation> &tableOf<Organisation>();
template <>
const Table<Person> &tableOf<Person>();
template <>
const Table<Programme> &tableOf<Programme>();
template <>
const Table<Project> &tableOf<Project>();
template <>
const Table<Participation> &tableOf<Participation>();
template <>
const Table<AgreementAmendment> &tableOf<AgreementAmendment>();
template <>
const Table<Translation> &tableOf<Translation>();
template <>
const Table<Committee> &tableOf<Committee>();
template <>
const Table<TermsOfReference> &tableOf<TermsOfReference>();
template <>
const Table<Seat> &tableOf<Seat>();
template <>
const Table<Membership> &tableOf<Membership>();
template <>
const Table<Meeting> &tableOf<Meeting>();
template <>
const Table<AgendaItem> &tableOf<AgendaItem>();
template <>
const Table<Attendance> &tableOf<Attendance>();
template <>
const Table<Invitation> &tableOf<Invitation>();
template <>
const Table<Minutes> &tableOf<Minutes>();
template <>
const Table<MinutesParagraph> &tableOf<MinutesParagraph>();
template <>
const Table<MinutesApproval> &tableOf<MinutesApproval>();
template <>
const Table<Decision> &tableOf<Decision>();
template <>
const Table<Condition> &tableOf<Condition>();
template <>
const Table<Ballot> &tableOf<Ballot>();
template <>
const Table<Recommendation> &tableOf<Recommendation>();
template <>
const Table<Response> &tableOf<Response>();
template <>
const Table<ActionItem> &tableOf<ActionItem>();
template <>
const Table<Document> &tableOf<Document>();
template <>
const Table<ResultNode> &tableOf<ResultNode>();
template <>
const Table<LogicModel> &tableOf<LogicModel>();
template <>
const Table<Indicator> &tableOf<Indicator>();
template <>
const Table<Target> &tableOf<Target>();
template <>
const Table<Observation> &tableOf<Observation>();
template <>
const Table<Part> &tableOf<Part>();
template <>
const Table<ProgressAssessment> &tableOf<ProgressAssessment>();
template <>
const Table<ActionPlan> &tableOf<ActionPlan>();
template <>
const Table<PlanVersion> &tableOf<PlanVersion>();
template <>
const Table<PlanActivity> &tableOf<PlanActivity>();
template <>
const Table<ActivityProgress> &tableOf<ActivityProgress>();
template <>
const Table<PlanValidation> &tableOf<PlanValidation>();
template <>
const Table<DonorAcceptance> &tableOf<DonorAcceptance>();
template <>
const Table<Place> &tableOf<Place>();
template <>
const Table<Mandate> &tableOf<Mandate>();
template <>
const Table<CallForProposals> &tableOf<CallForProposals>();
template <>
const Table<Criterion> &tableOf<Criterion>();
template <>
const Table<PanelMember> &tableOf<PanelMember>();
template <>
const Table<Proposal> &tableOf<Proposal>();
template <>
const Table<ConflictOfInterest> &tableOf<ConflictOfInterest>();
template <>
const Table<Score> &tableOf<Score>();
template <>
const Table<Award> &tableOf<Award>();
template <>
const Table<Initiative> &tableOf<Initiative>();
template <>
const Table<Risk> &tableOf<Risk>();
template <>
const Table<RiskAssessment> &tableOf<RiskAssessment>();
template <>
const Table<PublishedFact> &tableOf<PublishedFact>();
template <>
const Table<DecisionLink> &tableOf<DecisionLink>();
template <>
const Table<Release> &tableOf<Release>();
template <>
const Table<Consent> &tableOf<Consent>();
template <>
const Table<RetentionRule> &tableOf<RetentionRule>();
template <>
const Table<Incident> &tableOf<Incident>();

/// Every entity's table, in the order of the shelves: what generic windows and the verification walk through.
const QList<const TableShape *> &allTables();

/// The table of an entity, by its name (`decision`) or its word on the command line (`decisions`); null if unknown.
const TableShape *tableNamed(QStringView word);

} // namespace minutier
