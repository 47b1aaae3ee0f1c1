// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/plans/PlanCard.h"

#include "domain/plans/PlanContent.h"
#include "storage/decisions/DecisionRepositories.h"
#include "storage/meetings/MeetingRepositories.h"
#include "storage/plans/PlanRepositories.h"

#include <algorithm>

namespace minutier {

namespace {

class Reading
{
public:
    Reading(Database &database, const ActionPlan &plan, const std::optional<PlanVersion> &asked = {})
        : m_database(database)
        , m_asked(asked)
    {
        m_card.plan = plan;
    }

    Result<PlanCard> run()
    {
        for (const auto step :
             {&Reading::readVersions, &Reading::readSeal, &Reading::readDecision, &Reading::readSince})
            if (auto done = (this->*step)(); !done)
                return done.error();
        return m_card;
    }

private:
    Result<> readVersions()
    {
        const auto versions = PlanVersionRepository(m_database).ofPlan(m_card.plan.id);
        if (!versions)
            return versions.error();
        m_card.versions = *versions;
        const auto stands = [](const PlanVersion &version) {
            return isValidated(version.state) || version.state == PlanState::Closed;
        };
        const auto validated = std::ranges::find_if(*versions, stands);
        m_card.version = m_asked ? *m_asked : validated == versions->end() ? versions->last() : *validated;
        return {};
    }

    Result<> readSeal()
    {
        const auto activities = ActivityRepository(m_database).ofVersion(m_card.version.id);
        const auto validation = ValidationRepository(m_database).ofVersion(m_card.version.id);
        const auto acceptances = AcceptanceRepository(m_database).ofVersion(m_card.version.id);
        if (!activities)
            return activities.error();
        if (!validation)
            return validation.error();
        if (!acceptances)
            return acceptances.error();
        m_card.digest = digestOf(m_card.plan, *activities);
        m_card.validation = *validation;
        m_card.acceptances = *acceptances;
        const bool stands = isValidated(m_card.version.state) || m_card.version.state == PlanState::Closed;
        if (*validation && stands)
            m_card.seal = (*validation)->digest == m_card.digest ? Seal::Intact : Seal::Broken;
        return {};
    }

    Result<> readDecision()
    {
        if (m_card.version.decision.isNull())
            return {};
        const auto decision = DecisionRepository(m_database).get(m_card.version.decision);
        if (!decision)
            return decision.error();
        m_card.decision = *decision;
        m_card.quorum = quorumFromStored(decision->quorum);
        const auto conditions = ConditionRepository(m_database).ofDecision(decision->id);
        if (!conditions)
            return conditions.error();
        m_card.conditions = *conditions;
        if (decision->meeting.isNull())
            return {};
        const auto meeting = MeetingRepository(m_database).get(decision->meeting);
        if (!meeting)
            return meeting.error();
        m_card.meeting = *meeting;
        return {};
    }

    Result<> readSince()
    {
        const auto &last = m_card.versions.last();
        const bool turnedDown = last.state == PlanState::Returned || last.state == PlanState::Rejected;
        if (m_card.seal == Seal::None || last.number <= m_card.version.number || turnedDown)
            return {};
        auto since = comparePlans(m_database, m_card.version.id, last.id);
        if (!since)
            return since.error();
        m_card.since = *std::move(since);
        return {};
    }

    Database &m_database;
    const std::optional<PlanVersion> m_asked;
    PlanCard m_card;
};

} // namespace

int PlanCard::openConditions() const
{
    return int(std::ranges::count_if(conditions, [](const Condition &condition) {
        return condition.state != ConditionState::Lifted;
    }));
}

bool PlanCard::isChangedSince() const
{
    return seal == Seal::Broken || (since && !since->changes.isEmpty());
}

Result<PlanCard> readPlanCard(Database &database, const ActionPlan &plan)
{
    return Reading(database, plan).run();
}

Result<PlanCard> readVersionCard(Database &database, const PlanVersion &version)
{
    const auto plan = PlanRepository(database).get(version.plan);
    if (!plan)
        return plan.error();
    return Reading(database, *plan, version).run();
}

Result<QList<PlanCard>> readPlanCards(Database &database, const ProjectId &project)
{
    const auto plans = PlanRepository(database).ofProject(project);
    if (!plans)
        return plans.error();
    QList<PlanCard> cards;
    for (const auto &plan : *plans) {
        auto card = readPlanCard(database, plan);
        if (!card)
            return card.error();
        cards.append(*std::move(card));
    }
    return cards;
}

} // namespace minutier
