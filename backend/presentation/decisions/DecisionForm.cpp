// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/decisions/DecisionForm.h"

#include "commands/decisions/IssueRecommendation.h"
#include "commands/decisions/RecordDecision.h"
#include "commands/followup/AssignAction.h"
#include "queries/committees/SeatTable.h"
#include "queries/plans/PlanCard.h"

namespace minutier {

using namespace Qt::StringLiterals;

void DecisionForm::read()
{
    m_organisations.clear();
    m_seats.clear();
    const auto organisations = OrganisationRepository(session()->database()).all();
    if (organisations)
        for (const auto &organisation : *organisations)
            m_organisations.append(QVariantMap{
                {u"id"_s, organisation.id.toString()},
                {u"label"_s, session()->shield().showOrganisation(organisation, session()->phrases())},
            });
    readPlans();
    if (session()->committee().isNull())
        return;
    const auto table = readSeatTable(session()->database(), session()->committee(), session()->day());
    if (!table)
        return;
    for (const auto &line : table->seats)
        m_seats.append(QVariantMap{
            {u"id"_s, line.seat.id.toString()},
            {u"label"_s, session()->shield().showSeat(line.seat, line.organisation, session()->phrases())},
        });
}

void DecisionForm::readPlans()
{
    m_plans.clear();
    const auto cards = readPlanCards(session()->database(), session()->project());
    if (!cards)
        return;
    for (const auto &card : *cards) {
        const auto &last = card.versions.last();
        if (last.state != PlanState::Submitted)
            continue;
        const bool replaces = isValidated(card.version.state);
        const auto label = tr("%1, version %2").arg(card.plan.title).arg(last.number);
        m_plans.append(QVariantMap{
            {u"id"_s, last.id.toString()},
            {u"label"_s, replaces ? tr("%1 (replaces version %2)").arg(label).arg(card.version.number) : label},
            {u"replaces"_s, replaces ? card.version.id.toString() : QString()},
        });
    }
}

QString DecisionForm::usualDue() const
{
    return session() && session()->isOpen() ? session()->day().addDays(30).toString(Qt::ISODate) : QString();
}

QString DecisionForm::answerOf(const Result<Made> &made)
{
    return ran(made) ? made->reference : QString();
}

static Result<PartialDate> dueOf(const QString &text)
{
    return text.trimmed().isEmpty() ? Result(PartialDate()) : PartialDate::parse(text.trimmed(), u"due_on"_s);
}

QString DecisionForm::record(const QVariantMap &form)
{
    RecordDecision command{
        .meeting = MeetingId::fromString(m_meetingId),
        .agendaItem = AgendaItemId::fromString(m_itemId),
        .kind = DecisionKind(form.value(u"kind"_s).toInt()),
        .statement = form.value(u"statement"_s).toString(),
        .outcome = DecisionState(form.value(u"outcome"_s).toInt()),
        .adoptedBy = AdoptedBy(form.value(u"adoptedBy"_s).toInt()),
        .version = PlanVersionId::fromString(form.value(u"version"_s).toString()),
        .replaces = PlanVersionId::fromString(form.value(u"replaces"_s).toString()),
    };
    for (const auto &entry : form.value(u"conditions"_s).toList()) {
        const auto fields = entry.toMap();
        const auto due = dueOf(fields.value(u"due"_s).toString());
        if (!due)
            return answerOf(due.error());
        command.conditions.append({
            .text = fields.value(u"text"_s).toString(),
            .owner = OrganisationId::fromString(fields.value(u"owner"_s).toString()),
            .dueOn = *due,
        });
    }
    const auto ballots = form.value(u"ballots"_s).toMap();
    if (command.adoptedBy == AdoptedBy::Vote)
        for (const auto &[seat, choice] : ballots.asKeyValueRange())
            command.ballots.append({.seat = SeatId::fromString(seat), .choice = Choice(choice.toInt())});
    return answerOf(runCommand(command));
}

QString
DecisionForm::recommend(const QString &text, const QString &madeBy, const QString &addressee, const QString &due)
{
    const auto day = dueOf(due);
    if (!day)
        return answerOf(day.error());
    return answerOf(runCommand(IssueRecommendation{
        .meeting = MeetingId::fromString(m_meetingId),
        .agendaItem = AgendaItemId::fromString(m_itemId),
        .text = text,
        .madeBy = SeatId::fromString(madeBy),
        .addressee = OrganisationId::fromString(addressee),
        .dueOn = *day,
    }));
}

QString DecisionForm::assign(const QString &title, const QString &owner, const QString &due)
{
    const auto day = dueOf(due);
    if (!day)
        return answerOf(day.error());
    return answerOf(runCommand(AssignAction{
        .meeting = MeetingId::fromString(m_meetingId),
        .project = m_meetingId.isEmpty() ? session()->project() : ProjectId(),
        .agendaItem = AgendaItemId::fromString(m_itemId),
        .title = title,
        .owner = OrganisationId::fromString(owner),
        .dueOn = *day,
    }));
}

} // namespace minutier
