// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/PaletteModel.h"

#include "core/Text.h"
#include "presentation/RegisterKeys.h"
#include "presentation/Session.h"

namespace minutier {

using namespace Qt::StringLiterals;

PaletteModel::PaletteModel(QObject *parent)
    : ListModel(
          {
              {"key", [this](int row) { return m_lines.at(row).title + m_lines.at(row).recordId; }},
              {"group", [this](int row) { return m_lines.at(row).group; }},
              {"iconName", [this](int row) { return m_lines.at(row).icon; }},
              {"title", [this](int row) { return m_lines.at(row).title; }},
              {"marked", [this](int row) { return marked(m_lines.at(row).title); }},
              {"detail", [this](int row) { return m_lines.at(row).detail; }},
              {"page", [this](int row) { return m_lines.at(row).page; }},
              {"recordId", [this](int row) { return m_lines.at(row).recordId; }},
              {"entity", [this](int row) { return m_lines.at(row).entity; }},
          },
          parent
      )
{}

void PaletteModel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    Q_EMIT wordsChanged();
    reload();
}

int PaletteModel::read()
{
    m_lines.clear();
    addPages();
    if (m_words.trimmed().size() >= 2)
        addTexts();
    return int(m_lines.size());
}

void PaletteModel::addPages()
{
    const auto go = tr("Go to");
    const auto act = tr("Do");
    // What may be done hangs on the command behind it; where one may go, on what one reads.
    const auto may = [this](QLatin1StringView command) { return session()->may().value(command).toBool(); };
    const bool office = session()->isOffice();
    const bool lockable = session()->keys()->isLockable();
    const QList<std::pair<bool, Line>> known{
        {true, {go, u"go-home"_s, tr("Home"), {}, u"home"_s, {}, {}}},
        {true, {go, u"system-users"_s, tr("Committee"), {}, u"committee"_s, {}, {}}},
        {office, {go, u"system-users"_s, tr("People and consents"), {}, u"people"_s, {}, {}}},
        {office, {go, u"security-high"_s, tr("Incidents"), {}, u"incidents"_s, {}, {}}},
        {true, {go, u"view-calendar"_s, tr("Sessions"), {}, u"sessions"_s, {}, {}}},
        {true, {go, u"checkbox"_s, tr("Decisions"), {}, u"decisions"_s, {}, {}}},
        {true, {go, u"view-calendar-timeline"_s, tr("Action plan"), {}, u"plan"_s, {}, {}}},
        {true, {go, u"office-chart-line"_s, tr("Results"), {}, u"results"_s, {}, {}}},
        {true, {go, u"view-split-left-right"_s, tr("Compare two versions of the plan"), {}, u"compare"_s, {}, {}}},
        {true, {go, u"view-certificate"_s, tr("Donor view: was the plan validated?"), {}, u"donor"_s, {}, {}}},
        {true, {go, u"flag"_s, tr("Calls and mandates"), {}, u"calls"_s, {}, {}}},
        {true, {go, u"folder-documents"_s, tr("Documents"), {}, u"documents"_s, {}, {}}},
        {true, {go, u"view-history"_s, tr("Journal"), {}, u"journal"_s, {}, {}}},
        {true, {go, u"security-high"_s, tr("Check a proof somebody handed over"), {}, u"verify"_s, {}, {}}},
        {true, {go, u"view-certificate"_s, tr("Open a pack that was handed over"), {}, u"pack"_s, {}, {}}},
        {true, {go, u"document-export"_s, tr("Releases: what was handed out"), {}, u"releases"_s, {}, {}}},
        {true, {go, u"configure"_s, tr("Settings"), {}, u"settings"_s, {}, {}}},
        {may("ConveneMeeting"_L1),
         {act, u"view-task"_s, tr("Prepare the next session"), {}, u"session-prepare"_s, {}, {}}},
        {may("PlanMeeting"_L1), {act, u"list-add"_s, tr("Plan a session…"), {}, u"sessions"_s, u"new"_s, {}}},
        {may("AssignAction"_L1), {act, u"list-add"_s, tr("Assign an action…"), {}, u"action"_s, u"new"_s, {}}},
        {may("AddResult"_L1), {act, u"list-add"_s, tr("Add a result…"), {}, u"results"_s, u"new"_s, {}}},
        {may("AddDocument"_L1), {act, u"list-add"_s, tr("Add a document…"), {}, u"documents"_s, u"new"_s, {}}},
        {may("PlanMandate"_L1), {act, u"list-add"_s, tr("Plan a mandate…"), {}, u"calls"_s, u"new"_s, {}}},
        {may("AnnounceCall"_L1), {act, u"list-add"_s, tr("Announce a call…"), {}, u"calls"_s, u"new-calls"_s, {}}},
        {may("RecordRelease"_L1), {act, u"document-export"_s, tr("Hand out a pack…"), {}, u"releases"_s, u"new"_s, {}}},
        {true, {act, u"security-high"_s, tr("Check the register"), {}, u"verify"_s, u"now"_s, {}}},
        {may("RegisterPerson"_L1), {act, u"list-add"_s, tr("Add a person…"), {}, u"people"_s, u"new"_s, {}}},
        {may("ReportIncident"_L1), {act, u"list-add"_s, tr("Report an incident…"), {}, u"incidents"_s, u"new"_s, {}}},
        {office, {act, u"view-task"_s, tr("See what is kept too long"), {}, u"people"_s, u"retention"_s, {}}},
        {lockable, {act, u"lock"_s, tr("Lock the names"), {}, u"lock"_s, {}, {}}},
        {session()->isLocked(), {act, u"lock"_s, tr("Unlock the names…"), {}, u"unlock"_s, {}, {}}},
    };
    const auto wanted = folded(m_words.trimmed());
    for (const auto &[shown, line] : known)
        if (shown && (wanted.isEmpty() || folded(line.title).contains(wanted)))
            m_lines.append(line);
}

/// Where a record of an entity is shown, and with what icon.
static std::pair<QString, QString> placeOf(const QString &entity)
{
    if (entity == "decision"_L1 || entity == "recommendation"_L1)
        return {u"decisions"_s, u"checkbox"_s};
    if (entity == "result"_L1)
        return {u"results"_s, u"office-chart-line"_s};
    if (entity == "meeting"_L1)
        return {u"session"_s, u"view-calendar"_s};
    if (entity == "action"_L1)
        return {u"action"_s, u"view-task"_s};
    if (entity == "call"_L1 || entity == "proposal"_L1 || entity == "mandate"_L1 || entity == "initiative"_L1)
        return {u"calls"_s, u"flag"_s};
    if (entity == "document"_L1)
        return {u"documents"_s, u"folder-documents"_s};
    return {{}, {}};
}

void PaletteModel::addTexts()
{
    const auto hits = take(search(
        session()->database(),
        {.words = m_words, .project = session()->project().uuid(), .limit = 12},
        session()->shield().audience()
    ));
    for (const auto &hit : hits) {
        const auto [page, icon] = placeOf(hit.entity);
        if (page.isEmpty())
            continue;
        m_lines.append({tr("In the register"), icon, hit.title, hit.reference, page, hit.id, hit.entity});
    }
}

/// The title as styled text, what was typed in bold; everything else is escaped.
QString PaletteModel::marked(const QString &title) const
{
    const auto wanted = folded(m_words.trimmed());
    const auto at = wanted.isEmpty() ? -1 : folded(title).indexOf(wanted);
    // Folding may change lengths; then the plain title is safer than a wrong mark.
    if (at < 0 || folded(title).size() != title.size())
        return title.toHtmlEscaped();
    return title.left(at).toHtmlEscaped() + u"<b>"_s + title.mid(at, wanted.size()).toHtmlEscaped() + u"</b>"_s +
           title.mid(at + wanted.size()).toHtmlEscaped();
}

} // namespace minutier
