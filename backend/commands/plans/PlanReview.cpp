// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/PlanReview.h"

#include "commands/References.h"
#include "domain/plans/PlanContent.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

Result<> checkContent(Work &work, const PlanVersion &version)
{
    const auto plan = work.plans.plans.get(version.plan);
    if (!plan)
        return plan.error();
    const auto activities = work.plans.activities.ofVersion(version.id);
    if (!activities)
        return activities.error();
    if (digestOf(*plan, *activities) == version.digest)
        return {};
    return Error::conflict(
        Say::tr("The content of plan %1 is no longer what was submitted. Draft a new version.").arg(version.reference),
        u"version"_s
    );
}

Result<> checkDonor(Work &work, const ProjectId &project, const OrganisationId &donor)
{
    const auto roles = work.projects.participations.ofProject(project);
    if (!roles)
        return roles.error();
    const bool gives = std::ranges::any_of(*roles, [&donor](const Participation &part) {
        return part.role == ProjectRole::Donor && part.organisation == donor;
    });
    if (gives)
        return {};
    return Error::invalid(Say::tr("That organisation is no donor of this project."), u"donor"_s);
}

/// The organisations of the seats that carried a decision: those that voted for it, or all that were there.
static Result<QList<OrganisationId>> organisationsBehind(Work &work, const Decision &decision)
{
    QList<SeatId> seats = quorumFromStored(decision.quorum).present;
    if (decision.adoptedBy != AdoptedBy::Consensus) {
        const auto ballots = work.decisions.ballots.ofDecision(decision.id);
        if (!ballots)
            return ballots.error();
        if (!ballots->isEmpty())
            seats.clear();
        for (const auto &ballot : *ballots)
            if (ballot.choice == Choice::For)
                seats.append(ballot.seat);
    }
    QList<OrganisationId> organisations;
    for (const auto &id : seats) {
        const auto seat = work.committees.seats.get(id);
        if (!seat)
            return seat.error();
        organisations.append(seat->organisation);
    }
    return organisations;
}

Result<> checkYearOpen(const QList<PlanVersion> &versions)
{
    const auto closed = std::ranges::find(versions, PlanState::Closed, &PlanVersion::state);
    if (closed == versions.end())
        return {};
    return Error::conflict(Say::tr("The plan of this year is closed with version %1. Open the plan of another year.")
                               .arg(closed->reference));
}

/// By letter, a plan is validated by the seats that answered, and not before there was a plan to read.
static Result<> checkProcedure(const Decision &decision, const PlanVersion &version, bool answered)
{
    if (decision.decidedOn.first() < version.submittedOn.first())
        return Error::invalid(
            Say::tr("Plan %1 was submitted after the day the procedure closed.").arg(version.reference), u"closes_on"_s
        );
    if (answered)
        return {};
    return Error::invalid(Say::tr("Say which seats answered the procedure, and what each answered."), u"ballots"_s);
}

static Result<> replaceValidated(Work &work, const PlanVersion &version, const PlanVersionId &replaces)
{
    const auto versions = work.plans.versions.ofPlan(version.plan);
    if (!versions)
        return versions.error();
    if (auto open = checkYearOpen(*versions); !open)
        return open;
    auto standing = work.plans.versions.validatedOf(version.plan);
    if (!standing)
        return standing.error();
    if (!*standing)
        return replaces.isNull() ? Result<>()
                                 : Error::invalid(Say::tr("No validated version is there to replace."), u"replaces"_s);
    if (replaces != (*standing)->id)
        return Error::conflict(
            Say::tr("Version %1 of this year is validated already. Say that the new one replaces it.")
                .arg((*standing)->reference),
            u"replaces"_s
        );
    (*standing)->state = PlanState::Superseded;
    return work.plans.versions.update(**standing);
}

static Result<>
validateVersion(Work &work, const Decision &decision, PlanVersion version, const PlanVersionId &replaces)
{
    if (quorumFromStored(decision.quorum).verdict == QuorumFinding::Verdict::Missed)
        return Error::conflict(
            Say::tr("A plan cannot be validated without quorum. Check in another seat, or defer the decision."),
            u"outcome"_s
        );
    if (auto intact = checkContent(work, version); !intact)
        return intact;
    const auto organisations = organisationsBehind(work, decision);
    if (!organisations)
        return organisations.error();
    if (decision.meeting.isNull())
        if (auto answered = checkProcedure(decision, version, !organisations->isEmpty()); !answered)
            return answered;
    if (auto together = checkNotAlone(version, *organisations); !together)
        return together;
    if (auto replaced = replaceValidated(work, version, replaces); !replaced)
        return replaced;
    const auto conditions = work.decisions.conditions.ofDecision(decision.id);
    if (!conditions)
        return conditions.error();
    version.state = conditions->isEmpty() ? PlanState::Validated : PlanState::ValidatedWithConditions;
    version.decision = decision.id;
    if (auto updated = work.plans.versions.update(version); !updated)
        return updated;
    return work.plans.validations.add(PlanValidation{
        .id = work.idOr(PlanValidationId()),
        .project = version.project,
        .plan = version.plan,
        .version = version.id,
        .decision = decision.id,
        .meeting = decision.meeting,
        .digest = version.digest,
        .validatedOn = decision.decidedOn,
        .quorum = decision.quorum,
    });
}

static Result<>
decide(Work &work, const Decision &decision, PlanVersion version, const PlanVersionId &replaces, bool settles = false)
{
    if (stands(decision.state)) {
        if (auto allowed = canBecome(version, PlanState::Validated); !allowed)
            return allowed;
        return validateVersion(work, decision, std::move(version), replaces);
    }
    if (decision.state != DecisionState::Deferred && decision.state != DecisionState::Rejected)
        return {};
    const auto next = decision.state == DecisionState::Deferred ? PlanState::Returned : PlanState::Rejected;
    // Another decision may have spoken of it meanwhile; turning this proposal down changes nothing of that.
    if (settles && version.state != PlanState::Submitted)
        return {};
    if (auto allowed = canBecome(version, next); !allowed)
        return allowed;
    version.state = next;
    version.decision = decision.id;
    return work.plans.versions.update(version);
}

Result<> reviewPlan(Work &work, const Decision &decision, const PlanReview &review)
{
    if (decision.kind != DecisionKind::Validation)
        return review.version.isNull()
                   ? Result<>()
                   : Error::invalid(Say::tr("Only a validation speaks of a plan version."), u"version"_s);
    if (review.version.isNull())
        return Error::invalid(Say::tr("Say which submitted plan version it validates."), u"version"_s);
    auto version = work.plans.versions.get(review.version);
    if (!version)
        return version.error();
    if (auto same = inSameProject(decision.project, version->project, u"version"_s); !same)
        return same;
    if (version->state == PlanState::Draft)
        return canBecome(*version, PlanState::Validated);
    const DecisionLink link{
        .id = work.idOr(DecisionLinkId()),
        .project = decision.project,
        .decision = decision.id,
        .kind = LinkKind::Validates,
        .version = version->id,
        .lang = decision.lang,
    };
    if (auto added = work.results.links.add(link); !added)
        return added;
    return decide(work, decision, *std::move(version), review.replaces);
}

/// The version a decision speaks of; nothing where it is of another kind.
static Result<std::optional<PlanVersion>> reviewedBy(Work &work, const DecisionId &decision)
{
    const auto links = work.results.links.ofDecision(decision);
    if (!links)
        return links.error();
    for (const auto &link : *links)
        if (link.kind == LinkKind::Validates && !link.version.isNull()) {
            auto version = work.plans.versions.get(link.version);
            if (!version)
                return version.error();
            return std::optional(*std::move(version));
        }
    return std::optional<PlanVersion>();
}

Result<> settleReview(Work &work, const Decision &decision, const PlanVersionId &replaces)
{
    if (decision.kind != DecisionKind::Validation || decision.state == DecisionState::Executed)
        return {};
    auto version = reviewedBy(work, decision.id);
    if (!version)
        return version.error();
    return *version ? decide(work, decision, **std::move(version), replaces, true) : Result<>();
}

Result<> followConditions(Work &work, const DecisionId &decision)
{
    const auto validation = work.plans.validations.byDecision(decision);
    if (!validation)
        return validation.error();
    if (!*validation)
        return {};
    auto version = work.plans.versions.get((*validation)->version);
    if (!version)
        return version.error();
    const auto conditions = work.decisions.conditions.ofDecision(decision);
    if (!conditions)
        return conditions.error();
    const bool open = std::ranges::any_of(*conditions, [](const Condition &condition) {
        return condition.state != ConditionState::Lifted;
    });
    if (isValidated(version->state))
        version->state = open ? PlanState::ValidatedWithConditions : PlanState::Validated;
    return work.plans.versions.update(*version);
}

Result<> withdrawReview(Work &work, const DecisionId &decision)
{
    const auto validation = work.plans.validations.byDecision(decision);
    if (!validation)
        return validation.error();
    if (!*validation)
        return {};
    auto version = work.plans.versions.get((*validation)->version);
    if (!version)
        return version.error();
    // Closing ends a year, not the committee's right to take its word back.
    if (isValidated(version->state) || version->state == PlanState::Closed)
        version->state = PlanState::Superseded;
    return work.plans.versions.update(*version);
}

} // namespace minutier
