// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/plans/PlanView.h"

#include "commands/plans/AcceptPlan.h"
#include "commands/plans/DraftPlanVersion.h"
#include "commands/plans/OpenPlan.h"
#include "commands/plans/SubmitPlan.h"
#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/decisions/StateShapes.h"
#include "presentation/plans/PlanShapes.h"
#include "queries/plans/PlanProgress.h"
#include "storage/plans/PlanRepositories.h"
#include "storage/projects/ProjectRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

void PlanView::read()
{
    m_card.reset();
    m_years.clear();
    m_facts.clear();
    m_shown = {};
    m_activities = 0;
    const auto cards = readPlanCards(session()->database(), session()->project());
    if (!cards)
        return setError(cards.error());
    for (const auto &card : *cards)
        m_years.append(lineOf(card));
    choose(*cards);
    readDonors();
    if (!m_card)
        return;
    readAxis();
    describe();
}

void PlanView::choose(const QList<PlanCard> &cards)
{
    if (cards.isEmpty())
        return;
    const auto wanted = m_year > 0 ? m_year : projectYearOf(session()->projectRecord(), session()->day());
    const auto found = std::ranges::find_if(cards, [wanted](const PlanCard &card) { return card.plan.year == wanted; });
    m_card = found == cards.end() ? cards.last() : *found;
    const auto version = std::ranges::find(m_card->versions, m_wanted, &PlanVersion::id);
    m_shown = version == m_card->versions.end() ? m_card->version : *version;
}

void PlanView::readAxis()
{
    const auto activities = ActivityRepository(session()->database()).ofVersion(m_shown.id);
    if (!activities)
        return setError(activities.error());
    m_activities = int(activities->size());
    auto from = m_card->plan.startsOn.first();
    auto until = m_card->plan.endsOn.last();
    for (const auto &activity : *activities) {
        const auto begins = activity.startsOn.first();
        const auto ends = activity.endsOn.last();
        if (begins.isValid() && (!from.isValid() || begins < from))
            from = begins;
        if (ends.isValid() && (!until.isValid() || ends > until))
            until = ends;
    }
    m_axis =
        from.isValid()
            ? PlanAxis(
                  from, until.isValid() ? until : from, hasOpenExtension(session()->database(), session()->project())
              )
            : PlanAxis();
}

void PlanView::readDonors()
{
    m_donors.clear();
    const auto roles = ParticipationRepository(session()->database()).ofProject(session()->project());
    if (!roles)
        return;
    for (const auto &role : *roles) {
        if (role.role != ProjectRole::Donor)
            continue;
        const auto donor = OrganisationRepository(session()->database()).get(role.organisation);
        if (donor)
            m_donors.append(QVariantMap{
                {u"id"_s, donor->id.toString()},
                {u"label"_s, session()->shield().showOrganisation(*donor, session()->phrases())}});
    }
}

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
         card.since ? tr("version %1: %2").arg(card.since->after.number).arg(spoken(card.since->after.state))
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

int PlanView::year() const
{
    return m_card ? m_card->plan.year : m_year;
}

void PlanView::setYear(int year)
{
    m_year = year;
    m_wanted = {};
    reload();
}

void PlanView::setVersionId(const QString &id)
{
    m_wanted = PlanVersionId::fromString(id);
    reload();
}

QString PlanView::planId() const
{
    return m_card ? m_card->plan.id.toString() : QString();
}

QString PlanView::title() const
{
    return m_card ? tr("Action plan, year %1").arg(m_card->plan.year) : tr("Action plan");
}

QString PlanView::versionTitle() const
{
    if (!m_card)
        return {};
    return tr("Version %1, %2, %n activity(ies)", nullptr, m_activities)
        .arg(m_shown.number)
        .arg(spoken(m_shown.state).toLower());
}

QString PlanView::cardVersionId() const
{
    return m_card ? m_card->version.id.toString() : QString();
}

QString PlanView::lastVersionId() const
{
    return m_card ? m_card->versions.last().id.toString() : QString();
}

QString PlanView::stage() const
{
    if (!m_card)
        return {};
    return m_shown.state == PlanState::Draft       ? u"draft"_s
           : m_shown.state == PlanState::Submitted ? u"submitted"_s
                                                   : u"frozen"_s;
}

QVariantList PlanView::versions() const
{
    QVariantList all;
    if (m_card)
        for (const auto &version : m_card->versions)
            all.append(QVariantMap{
                {u"id"_s, version.id.toString()},
                {u"label"_s, tr("Version %1").arg(version.number)},
                {u"shape"_s, shapeOf(version.state)},
                {u"stateWord"_s, spoken(version.state)}});
    return all;
}

QString PlanView::seal() const
{
    return m_card ? nameOf(m_card->seal) : nameOf(Seal::None);
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
    return all;
}

QString PlanView::acceptance() const
{
    if (!m_card || m_card->acceptances.isEmpty())
        return tr("Not on record");
    const auto &last = m_card->acceptances.last();
    return last.letter.isEmpty() ? tr("Accepted on %1").arg(fullDay(last.acceptedOn))
                                 : tr("Accepted on %1: %2").arg(fullDay(last.acceptedOn), last.letter);
}

QVariantList PlanView::quarters() const
{
    return m_card ? m_axis.quarters(session()->day()) : QVariantList();
}

double PlanView::today() const
{
    const auto at = m_card ? m_axis.at(session()->day()) : 0;
    return at > 0 && at < 1 ? at : -1;
}

bool PlanView::openNext()
{
    const auto known = m_years.isEmpty() ? 0 : m_years.last().toMap().value(u"year"_s).toInt();
    const auto year =
        std::max(known + 1, m_years.isEmpty() ? projectYearOf(session()->projectRecord(), session()->day()) : 1);
    if (!run(OpenPlan{.project = session()->project(), .year = std::max(1, year)}))
        return false;
    setYear(year);
    return true;
}

bool PlanView::draftNext(const QString &reason)
{
    if (!m_card || !run(DraftPlanVersion{.plan = m_card->plan.id, .reason = reason}))
        return false;
    setVersionId(lastVersionId());
    return true;
}

bool PlanView::submit()
{
    return m_card && run(SubmitPlan{.version = m_shown.id});
}

bool PlanView::accept(const QString &donorId, const QString &day, const QString &letter)
{
    return m_card && run(AcceptPlan{
                         .version = m_card->version.id,
                         .donor = OrganisationId::fromString(donorId),
                         .acceptedOn = PartialDate::fromStored(day),
                         .letter = letter});
}

} // namespace minutier
