// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plans/PlanManuscript.h"

#include "exchange/plans/Closing.h"
#include "exchange/plans/PlanTables.h"
#include "exchange/plans/ValidationFrame.h"
#include "queries/plans/PlanProgress.h"
#include "storage/plans/PlanRepositories.h"
#include "storage/projects/ProjectRepositories.h"
#include "storage/results/ResultRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Writes the parts of a plan in the order people read them.
class PlanManuscript
{
public:
    PlanManuscript(const Project &project, const PlanCard &card, const PlanContents &contents, const Wording &wording)
        : m_project(project)
        , m_card(card)
        , m_contents(contents)
        , m_wording(wording)
    {}

    Manuscript write(const QDate &today)
    {
        const auto &plan = m_card.plan;
        const auto title =
            m_wording.spoken({u"plan"_s, plan.id.uuid(), u"title"_s, plan.title, plan.lang, plan.revision});
        m_manuscript.title =
            title.isEmpty() ? say(QT_TRANSLATE_NOOP("Document", "Action plan, year %1")).arg(plan.year) : title;
        m_manuscript.subtitle = u"%1 · %2"_s.arg(m_project.code, m_project.title);
        m_manuscript.lang = m_wording.phrases.language();
        m_manuscript.footer =
            u"%1/%2 · %3"_s.arg(m_project.code, m_card.version.reference, stateWords(m_card, m_wording));
        m_manuscript.dated = dated(today);
        m_manuscript.wide = true;
        m_manuscript.blocks.append(facts());
        m_manuscript.blocks.append(validationFrame(m_card, m_wording));
        writeActivities();
        return m_manuscript;
    }

private:
    [[nodiscard]] QString say(const char *source, int count = -1) const { return m_wording.say(source, count); }
    void heading(const char *title) { m_manuscript.blocks.append(Manuscript::Heading{1, say(title)}); }

    /// The day of the record, so that the same version makes the same file.
    [[nodiscard]] QDateTime dated(const QDate &today) const
    {
        for (const auto &day : {
                 m_card.validation ? m_card.validation->validatedOn : PartialDate(),
                 m_card.version.submittedOn,
             })
            if (!day.isNull())
                return day.first().startOfDay(Qt::UTC);
        return today.startOfDay(Qt::UTC);
    }

    [[nodiscard]] Manuscript::Facts facts() const
    {
        const auto &version = m_card.version;
        const auto &plan = m_card.plan;
        auto year = QString::number(plan.year);
        if (!plan.startsOn.isNull() || !plan.endsOn.isNull())
            year = u"%1 (%2)"_s.arg(year, m_wording.period(plan.startsOn, plan.endsOn));
        QList<Manuscript::Fact> list{
            {say(QT_TRANSLATE_NOOP("Document", "Reference")), u"%1/%2"_s.arg(m_project.code, version.reference)},
            {say(QT_TRANSLATE_NOOP("Document", "Year")), year},
            {say(QT_TRANSLATE_NOOP("Document", "Version")),
             say(QT_TRANSLATE_NOOP("Document", "%1 of %2")).arg(version.number).arg(m_card.versions.size())},
            {say(QT_TRANSLATE_NOOP("Document", "State")), stateWords(m_card, m_wording)},
            {say(QT_TRANSLATE_NOOP("Document", "Written by")), m_wording.organisation(version.author)},
            {say(QT_TRANSLATE_NOOP("Document", "Submitted")), m_wording.words.day(version.submittedOn)},
            {say(QT_TRANSLATE_NOOP("Document", "Why this version")),
             m_wording.spoken(
                 {u"version"_s, version.id.uuid(), u"reason"_s, version.reason, version.lang, version.revision}
             )},
            {say(QT_TRANSLATE_NOOP("Document", "Copy for")), m_wording.wordFor(m_wording.shield.audience())},
        };
        list.removeIf([](const Manuscript::Fact &fact) { return fact.text.isEmpty(); });
        return {list, true};
    }

    void writeActivities()
    {
        heading(QT_TRANSLATE_NOOP("Document", "Activities"));
        if (m_contents.activities.isEmpty()) {
            m_manuscript.blocks.append(Manuscript::Paragraph{
                say(QT_TRANSLATE_NOOP("Document", "No activity yet.")), Manuscript::Paragraph::Style::Body, {}});
            return;
        }
        Legend legend;
        m_manuscript.blocks.append(activityTable(m_contents, m_wording, legend));
        const auto unpriced =
            std::ranges::count_if(m_contents.activities, [](const PlanActivity &one) { return !one.budget; });
        if (unpriced > 0)
            m_manuscript.blocks.append(Manuscript::Paragraph{
                say(QT_TRANSLATE_N_NOOP("Document", "%n activity(ies) without a budget; the totals leave them out."),
                    int(unpriced)),
                Manuscript::Paragraph::Style::Small,
                {}});
        m_manuscript.blocks.append(legend.blocks());
        auto details = activityDetails(m_contents, m_wording);
        if (details.facts.isEmpty())
            return;
        heading(QT_TRANSLATE_NOOP("Document", "Descriptions and milestones"));
        m_manuscript.blocks.append(std::move(details));
    }

    const Project &m_project;
    const PlanCard &m_card;
    const PlanContents &m_contents;
    const Wording &m_wording;
    Manuscript m_manuscript;
};

Result<PlanContents> readContents(Database &database, const PlanVersion &version)
{
    auto activities = ActivityRepository(database).ofVersion(version.id);
    if (!activities)
        return activities.error();
    auto results = ResultRepository(database).ofProject(version.project);
    if (!results)
        return results.error();
    auto progress = latestProgress(database, version.plan);
    if (!progress)
        return progress.error();
    return PlanContents{*std::move(activities), *std::move(results), *std::move(progress)};
}

} // namespace

Result<Manuscript>
planOf(Database &database, const PlanVersionId &id, const QDate &today, const QString &lang, Audience audience)
{
    const auto version = PlanVersionRepository(database).get(id);
    if (!version)
        return version.error();
    const auto card = readVersionCard(database, *version);
    if (!card)
        return card.error();
    const auto project = ProjectRepository(database).get(version->project);
    if (!project)
        return project.error();
    const auto contents = readContents(database, *version);
    if (!contents)
        return contents.error();
    const auto wording = Wording::read(database, lang, audience);
    if (!wording)
        return wording.error();
    auto manuscript = PlanManuscript(*project, *card, *contents, **wording).write(today);
    return closed(database, std::move(manuscript), **wording, {});
}

} // namespace minutier
