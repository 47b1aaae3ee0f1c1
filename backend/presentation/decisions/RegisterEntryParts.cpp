// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on a decision or a recommendation, as its page lists it.
#include "commands/decisions/AnswerRecommendation.h"
#include "commands/decisions/JudgeResponse.h"
#include "commands/decisions/LiftCondition.h"
#include "commands/decisions/ProveCondition.h"
#include "core/Translations.h"
#include "domain/Words.h"
#include "domain/meetings/Quorum.h"
#include "presentation/Formats.h"
#include "presentation/decisions/RegisterEntryView.h"
#include "presentation/decisions/StateShapes.h"
#include "queries/results/LinkedThings.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

static QString languageName(const QString &lang)
{
    return lang == "fr"_L1 ? u"Français"_s : lang == "es"_L1 ? u"Español"_s : u"English"_s;
}

QVariantList RegisterEntryView::texts() const
{
    if (!exists())
        return {};
    const auto lang = m_decision ? m_decision->lang : m_recommendation->lang;
    const auto revision = m_decision ? m_decision->revision : m_recommendation->revision;
    const auto field = m_decision ? u"statement"_s : u"text"_s;
    QVariantList texts{QVariantMap{
        {u"lang"_s, lang},
        {u"label"_s, languageName(lang)},
        {u"text"_s, m_decision ? m_decision->statement : m_recommendation->text},
        {u"remark"_s, QString()},
        {u"authoritative"_s, true},
    }};
    for (const auto &other : spokenLanguages()) {
        if (other == lang)
            continue;
        const auto found = std::ranges::find_if(m_translations, [&](const Translation &one) {
            return one.lang == other && one.field == field;
        });
        const bool missing = found == m_translations.end();
        const bool stale = !missing && found->ofRevision < revision;
        texts.append(QVariantMap{
            {u"lang"_s, other},
            {u"label"_s, languageName(other)},
            {u"text"_s, missing ? QString() : found->text},
            {u"remark"_s,
             missing ? tr("Not translated yet.")
             : stale ? tr("Translated from version %1 of %2: out of date.").arg(found->ofRevision).arg(revision)
                     : QString()},
            {u"authoritative"_s, false},
        });
    }
    return shielded(texts);
}

QString RegisterEntryView::organisationName(const OrganisationId &id) const
{
    if (id.isNull())
        return {};
    const auto organisation = OrganisationRepository(session()->database()).find(id);
    if (!organisation || !*organisation)
        return {};
    const auto shown = session()->shield().showOrganisation(**organisation, session()->phrases());
    return shown == (*organisation)->name && !(*organisation)->acronym.isEmpty() ? (*organisation)->acronym : shown;
}

QString RegisterEntryView::dueText(const PartialDate &due, bool open) const
{
    if (due.isNull())
        return {};
    const auto late = int(due.last().daysTo(session()->day()));
    return open && late > 0 ? tr("due by %1, %2").arg(shortDay(due.last(), session()->day()), lateness(late))
                            : tr("due by %1").arg(shortDay(due.last(), session()->day()));
}

QString RegisterEntryView::meetingText(const MeetingId &id) const
{
    const auto meeting = MeetingRepository(session()->database()).find(id);
    if (!meeting || !*meeting)
        return {};
    return u"%1, %2"_s.arg(
        ordinalSession((*meeting)->ordinal, session()->phrases()), fullDay(PartialDate((*meeting)->starts.date()))
    );
}

QVariantList RegisterEntryView::facts() const
{
    QVariantList facts;
    const auto add = [&facts](const QString &label, const QString &text) {
        if (!text.isEmpty())
            facts.append(QVariantMap{{u"label"_s, label}, {u"text"_s, text}});
    };
    const auto touched = [&] {
        const auto things =
            exists() ? readLinkedThings(
                           session()->database(), m_decision ? m_decision->id.uuid() : m_recommendation->id.uuid()
                       )
                     : Result(QList<LinkedThing>());
        for (const auto &thing : things ? *things : QList<LinkedThing>())
            add(spoken(thing.kind), thing.label);
    };
    if (m_decision) {
        add(tr("Session"),
            m_decision->meeting.isNull()
                ? tr("written procedure closed %1", "on a day").arg(onDay(m_decision->closesOn))
                : meetingText(m_decision->meeting));
        add(tr("Adopted by"), spoken(m_decision->adoptedBy).toLower());
        if (!m_decision->quorum.isEmpty())
            add(tr("Quorum"), quorumSentence(quorumFromStored(m_decision->quorum), session()->phrases()));
        if (!m_ballots.isEmpty()) {
            const auto count = [this](Choice choice) {
                return int(std::ranges::count(m_ballots, choice, &Ballot::choice));
            };
            add(tr("Vote"),
                tr("%1 for, %2 against, %3 abstained")
                    .arg(count(Choice::For))
                    .arg(count(Choice::Against))
                    .arg(count(Choice::Abstains)));
        }
        add(tr("Reason"), m_decision->rationale);
        touched();
        return shielded(facts);
    }
    if (!m_recommendation)
        return facts;
    add(tr("Session"), meetingText(m_recommendation->meeting));
    const auto seat = SeatRepository(session()->database()).find(m_recommendation->madeBy);
    if (seat && *seat) {
        const auto organisation = (*seat)->organisation.isNull()
                                      ? Result(std::optional<Organisation>())
                                      : OrganisationRepository(session()->database()).find((*seat)->organisation);
        add(tr("Made by"),
            session()->shield().showSeat(**seat, organisation ? *organisation : std::nullopt, session()->phrases()));
    }
    add(tr("To"), organisationName(m_recommendation->addressee));
    add(tr("Answer"), dueText(m_recommendation->dueOn, m_recommendation->state == RecommendationState::Issued));
    touched();
    return shielded(facts);
}

bool RegisterEntryView::mayAnswer() const
{
    return m_recommendation && session()->mayRun(AnswerRecommendation{.recommendation = m_recommendation->id});
}

/// Whether the next step of a condition is the account's: its owner proves it, the office lifts it.
bool RegisterEntryView::mayAdvance(const Condition &condition) const
{
    if (condition.state == ConditionState::Lifted)
        return false;
    return condition.state == ConditionState::Met ? session()->mayRun(LiftCondition{.condition = condition.id})
                                                  : session()->mayRun(ProveCondition{.condition = condition.id});
}

QVariantList RegisterEntryView::conditions() const
{
    QVariantList list;
    for (const auto &condition : m_conditions) {
        QStringList detail{
            organisationName(condition.owner), dueText(condition.dueOn, condition.state == ConditionState::Open)};
        detail.removeAll(QString());
        list.append(QVariantMap{
            {u"id"_s, condition.id.toString()},
            {u"text"_s, condition.text},
            {u"detail"_s, detail.join(u", "_s)},
            {u"proof"_s, condition.proof},
            {u"shape"_s, shapeOf(condition.state)},
            {u"stateWord"_s, spoken(condition.state)},
            {u"state"_s, int(condition.state)},
            {u"mayAdvance"_s, mayAdvance(condition)},
        });
    }
    return shielded(list);
}

QVariantList RegisterEntryView::responses() const
{
    QVariantList list;
    for (const auto &response : m_responses)
        list.append(QVariantMap{
            {u"id"_s, response.id.toString()},
            {u"stateWord"_s, spoken(response.answer)},
            {u"text"_s, response.reason},
            {u"detail"_s,
             u"%1 %2"_s.arg(
                 fullDay(response.answeredOn), response.evidence.isEmpty() ? QString() : u"· "_s + response.evidence
             )},
            {u"satisfaction"_s, int(response.satisfaction)},
            {u"mayJudge"_s, session()->mayRun(JudgeResponse{.response = response.id})},
        });
    return shielded(list);
}

QVariantList RegisterEntryView::actions() const
{
    QVariantList list;
    for (const auto &action : m_actions) {
        QStringList detail{organisationName(action.owner), dueText(action.dueOn, !isClosed(action.state))};
        detail.removeAll(QString());
        list.append(QVariantMap{
            {u"id"_s, action.id.toString()},
            {u"reference"_s, action.reference},
            {u"title"_s, action.title},
            {u"detail"_s, detail.join(u", "_s)},
            {u"shape"_s, shapeOf(action.state)},
            {u"stateWord"_s, spoken(action.state)},
        });
    }
    return shielded(list);
}

QVariantList RegisterEntryView::laterDecisions() const
{
    QVariantList list;
    for (const auto &decision : m_later)
        list.append(QVariantMap{
            {u"id"_s, decision.id.toString()}, {u"label"_s, u"%1 · %2"_s.arg(decision.reference, decision.title)}});
    return shielded(list);
}

} // namespace minutier
