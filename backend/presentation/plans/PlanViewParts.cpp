// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of a plan's card.
#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/decisions/StateShapes.h"
#include "presentation/plans/PlanShapes.h"
#include "presentation/plans/PlanView.h"

namespace minutier {

using namespace Qt::StringLiterals;

QVariantMap PlanView::lineOf(const PlanCard &card) const
{
    const auto detail = card.meeting
                            ? tr("version %1, %2").arg(card.version.number).arg(fullDay(card.decision->decidedOn))
                            : tr("version %1").arg(card.version.number);
    return {
        {u"year"_s, card.plan.year},
        {u"label"_s, tr("Year %1").arg(card.plan.year)},
        {u"detail"_s, detail},
        {u"shape"_s, card.seal == Seal::Broken ? u"late"_s : shapeOf(card.version.state)},
        {u"stateWord"_s, card.seal == Seal::Broken ? tr("Altered") : spoken(card.version.state)},
        {u"since"_s,
         card.since ? tr("version %1: %2").arg(card.since->after.number).arg(spoken(card.since->after.state).toLower())
                    : QString()},
    };
}

void PlanView::describe()
{
    const auto add =
        [this](const QString &label, const QString &text, const QString &detail, const QString &decision = {}) {
            m_facts.append(QVariantMap{
                {u"label"_s, label}, {u"text"_s, text}, {u"detail"_s, detail}, {u"decisionId"_s, decision}});
        };
    if (m_card->decision)
        add(tr("By whom"),
            session()->committeeName(),
            u"%1, %2"_s.arg(m_card->decision->reference, spoken(m_card->decision->adoptedBy)),
            m_card->decision->id.toString());
    if (m_card->meeting)
        add(tr("Quorum"),
            tr("%1 of %2 seats").arg(m_card->quorum.present.size()).arg(m_card->quorum.seatsInForce),
            tr("%1 of %2 sectors, %3")
                .arg(m_card->quorum.sectorsPresent)
                .arg(m_card->quorum.sectorsInForce)
                .arg(
                    m_card->quorum.verdict == QuorumFinding::Verdict::Met      ? tr("met")
                    : m_card->quorum.verdict == QuorumFinding::Verdict::Missed ? tr("missed")
                                                                               : tr("no rule")
                ));
    const auto digest = m_card->validation ? m_card->validation->digest : m_card->version.digest;
    add(tr("On what"),
        tr("Version %1").arg(m_card->version.number),
        digest.isEmpty()
            ? tr("no fingerprint before it is submitted")
            : tr("fingerprint %1").arg(digest.left(4) + u' ' + digest.mid(4, 4) + u' ' + digest.mid(8, 4)));
    if (m_card->validation)
        add(tr("Changed since"),
            m_card->seal == Seal::Broken ? tr("Altered") : tr("No"),
            m_card->seal == Seal::Broken ? tr("the content was touched")
            : m_card->since && !m_card->since->changes.isEmpty()
                ? tr("version %1 proposes %n change(s)", nullptr, int(m_card->since->changes.size()))
                      .arg(m_card->since->after.number)
                : tr("fingerprint recomputed just now"));
}

QString PlanView::headline() const
{
    if (!m_card)
        return {};
    switch (m_card->seal) {
    case Seal::Intact:
        return tr("Validated by the committee on %1").arg(fullDay(m_card->validation->validatedOn));
    case Seal::Broken:
        return tr("Altered since it was validated");
    case Seal::None:
        break;
    }
    return tr("Not validated by the committee");
}

QString PlanView::sinceWord() const
{
    if (!m_card || !m_card->validation)
        return tr("Its state: %1.").arg(m_card ? spoken(m_card->version.state).toLower() : QString());
    if (m_card->seal == Seal::Broken)
        return tr("The content is no longer the one that was validated. Verify the register, and restore a backup.");
    if (!m_card->since)
        return tr("Unchanged since.");
    if (m_card->since->after.state == PlanState::Draft)
        return tr("Unchanged since. A version %1 is being drafted; it is not validated.")
            .arg(m_card->since->after.number);
    return tr("Unchanged since. A version %1 is proposed; it is not validated.").arg(m_card->since->after.number);
}

QVariantList PlanView::conditions() const
{
    QVariantList all;
    if (!m_card)
        return all;
    for (const auto &condition : m_card->conditions) {
        const auto due = condition.dueOn.last();
        const auto days = due.isValid() ? int(due.daysTo(session()->day())) : 0;
        const bool open = condition.state != ConditionState::Lifted;
        all.append(QVariantMap{
            {u"id"_s, condition.id.toString()},
            {u"text"_s, condition.text},
            {u"detail"_s, open && due.isValid() ? lateness(days) : spoken(condition.state)},
            {u"shape"_s, shapeOf(condition.state)},
            {u"stateWord"_s, spoken(condition.state)},
            {u"late"_s, open && due.isValid() && days > 0}});
    }
    return shielded(all);
}

QString PlanView::acceptance() const
{
    if (!m_card || m_card->acceptances.isEmpty())
        return tr("Not on record");
    const auto &last = m_card->acceptances.last();
    return last.letter.isEmpty() ? tr("Accepted %1", "on a day").arg(onDay(last.acceptedOn))
                                 : tr("Accepted %1: %2", "on a day").arg(onDay(last.acceptedOn), last.letter);
}

} // namespace minutier
