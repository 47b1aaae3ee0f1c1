// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/plans/PlanView.h"

#include "commands/plans/AcceptPlan.h"
#include "commands/plans/DraftPlanVersion.h"
#include "commands/plans/OpenPlan.h"
#include "commands/plans/SubmitPlan.h"
#include "domain/Words.h"
#include "exchange/ReportFile.h"
#include "exchange/plans/EvidenceManuscript.h"
#include "presentation/plans/PlanShapes.h"
#include "queries/plans/PlanProgress.h"
#include "storage/OutputFile.h"
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

bool PlanView::saveEvidence(const QString &path)
{
    return session()->startTask(
        tr("Writing the evidence sheet"),
        [project = session()->project(),
         today = session()->day(),
         lang = session()->language(),
         path](Database &database, const LongTask::Progress &) -> Result<QString> {
            const auto manuscript = evidenceOf(database, project, today, lang, Audience::Donor);
            if (!manuscript)
                return manuscript.error();
            const auto bytes = writeManuscript(*manuscript, ReportFormat::Pdf);
            if (!bytes)
                return bytes.error();
            if (auto written = writeFile(path, *bytes); !written)
                return written.error();
            return tr("Wrote %1.").arg(path);
        }
    );
}

} // namespace minutier
