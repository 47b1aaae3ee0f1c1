// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/decisions/RegisterEntryView.h"

#include "commands/decisions/AdvanceRecommendation.h"
#include "commands/decisions/AnswerRecommendation.h"
#include "commands/decisions/JudgeResponse.h"
#include "commands/decisions/LiftCondition.h"
#include "commands/decisions/ProveCondition.h"
#include "commands/decisions/SettleDecision.h"
#include "commands/sharing/Translate.h"
#include "domain/Words.h"
#include "presentation/decisions/StateShapes.h"

namespace minutier {

using namespace Qt::StringLiterals;

RegisterEntryView::RegisterEntryView(QObject *parent)
    : ViewModel(parent)
{
    connect(this, &RegisterEntryView::recordChanged, this, &RegisterEntryView::reload);
}

void RegisterEntryView::read()
{
    m_decision.reset();
    m_recommendation.reset();
    m_conditions.clear();
    m_ballots.clear();
    m_responses.clear();
    m_actions.clear();
    m_translations.clear();
    m_later.clear();
    if (m_recordId.isEmpty())
        return;
    if (m_entity == "recommendation"_L1)
        readRecommendation();
    else
        readDecision();
    if (!exists())
        return;
    auto &database = session()->database();
    const auto translations = TranslationRepository(database).of(m_entity, QUuid::fromString(m_recordId));
    m_translations = translations ? *translations : QList<Translation>();
    const auto actions = ActionRepository(database).causedBy(QUuid::fromString(m_recordId));
    m_actions = actions ? *actions : QList<ActionItem>();
}

void RegisterEntryView::readDecision()
{
    auto &database = session()->database();
    const auto id = DecisionId::fromString(m_recordId);
    const auto decision = DecisionRepository(database).find(id);
    if (!decision)
        return setError(decision.error());
    m_decision = *decision;
    if (!m_decision)
        return;
    const auto conditions = ConditionRepository(database).ofDecision(id);
    const auto ballots = BallotRepository(database).ofDecision(id);
    const auto later = DecisionRepository(database).after(*m_decision);
    m_conditions = conditions ? *conditions : QList<Condition>();
    m_ballots = ballots ? *ballots : QList<Ballot>();
    m_later = later ? *later : QList<Decision>();
}

void RegisterEntryView::readRecommendation()
{
    auto &database = session()->database();
    const auto id = RecommendationId::fromString(m_recordId);
    const auto recommendation = RecommendationRepository(database).find(id);
    if (!recommendation)
        return setError(recommendation.error());
    m_recommendation = *recommendation;
    const auto responses = ResponseRepository(database).ofRecommendation(id);
    m_responses = responses ? *responses : QList<Response>();
}

QString RegisterEntryView::reference() const
{
    return m_decision ? m_decision->reference : m_recommendation ? m_recommendation->reference : QString();
}

QString RegisterEntryView::kindWord() const
{
    return spoken(m_decision ? m_decision->kind : DecisionKind::Recommendation);
}

QString RegisterEntryView::title() const
{
    return shielded(m_decision ? m_decision->title : m_recommendation ? m_recommendation->title : QString());
}

QString RegisterEntryView::stateWord() const
{
    if (m_decision)
        return spoken(m_decision->state);
    return m_recommendation ? spoken(m_recommendation->state) : QString();
}

QString RegisterEntryView::shape() const
{
    if (m_decision)
        return shapeOf(m_decision->state);
    return m_recommendation ? shapeOf(m_recommendation->state) : QString();
}

int RegisterEntryView::state() const
{
    return m_decision ? int(m_decision->state) : m_recommendation ? int(m_recommendation->state) : 0;
}

bool RegisterEntryView::proveCondition(const QString &conditionId, const QString &proof)
{
    return run(ProveCondition{.condition = ConditionId::fromString(conditionId), .proof = proof});
}

bool RegisterEntryView::liftCondition(const QString &conditionId, const QString &decisionId)
{
    return run(LiftCondition{
        .condition = ConditionId::fromString(conditionId), .by = DecisionId::fromString(decisionId)});
}

bool RegisterEntryView::settle(int state)
{
    return run(SettleDecision{.decision = DecisionId::fromString(m_recordId), .state = DecisionState(state)});
}

bool RegisterEntryView::answer(int answer, const QString &reason, const QString &evidence)
{
    return run(AnswerRecommendation{
        .recommendation = RecommendationId::fromString(m_recordId),
        .answer = Answer(answer),
        .reason = reason,
        .evidence = evidence});
}

bool RegisterEntryView::advance(int state)
{
    return run(AdvanceRecommendation{
        .recommendation = RecommendationId::fromString(m_recordId), .state = RecommendationState(state)});
}

bool RegisterEntryView::judge(const QString &responseId, bool satisfied)
{
    return run(JudgeResponse{
        .response = ResponseId::fromString(responseId),
        .satisfaction = satisfied ? Satisfaction::Satisfied : Satisfaction::NotSatisfied,
    });
}

bool RegisterEntryView::translate(const QString &lang, const QString &text)
{
    return run(Translate{
        .entity = m_entity,
        .record = QUuid::fromString(m_recordId),
        .field = m_decision ? u"statement"_s : u"text"_s,
        .lang = lang,
        .text = text,
    });
}

} // namespace minutier
