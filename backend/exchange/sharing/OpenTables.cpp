// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/OpenTables.h"

#include "queries/decisions/DecisionSheet.h"
#include "queries/results/ResultTrace.h"
#include "storage/plans/PlanRepositories.h"
#include "storage/results/ResultRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<OpenTable> openActivities(Database &database, const PlanVersion &version, const Wording &wording)
{
    const auto activities = ActivityRepository(database).ofVersion(version.id);
    if (!activities)
        return activities.error();
    const auto results = ResultRepository(database).ofProject(version.project);
    if (!results)
        return results.error();
    QHash<ResultId, QString> codes;
    for (const auto &result : *results)
        codes.insert(result.id, result.code);
    OpenTable table{
        {u"version"_s,
         u"code"_s,
         u"title"_s,
         u"type"_s,
         u"result"_s,
         u"starts_on"_s,
         u"ends_on"_s,
         u"responsible"_s,
         u"partner"_s,
         u"place"_s,
         u"budget"_s,
         u"currency"_s}};
    for (const auto &one : *activities)
        if (!one.dropped)
            table.append(
                {version.reference,
                 one.code,
                 wording.spoken({u"activity"_s, one.id.uuid(), u"title"_s, one.title, one.lang, one.revision}),
                 nameOf(one.type),
                 codes.value(one.result),
                 one.startsOn.toString(),
                 one.endsOn.toString(),
                 wording.organisation(one.responsible),
                 wording.organisation(one.partner),
                 one.place,
                 one.budget ? one.budget->toString() : QString(),
                 one.currency}
            );
    return table;
}

Result<OpenTable> openDecisions(Database &database, const ProjectId &project, const Wording &wording)
{
    OpenTable table{
        {u"reference"_s,
         u"kind"_s,
         u"state"_s,
         u"adopted_by"_s,
         u"decided_on"_s,
         u"session"_s,
         u"title"_s,
         u"statement"_s}};
    const auto decisions = readDecisionSheet(database, project);
    if (!decisions)
        return decisions.error();
    for (const auto &[one, session] : *decisions) {
        const auto said = [&](const QString &field, const QString &text) {
            return wording.spoken({u"decision"_s, one.id.uuid(), field, text, one.lang, one.revision});
        };
        table.append(
            {one.reference,
             nameOf(one.kind),
             nameOf(one.state),
             nameOf(one.adoptedBy),
             one.decidedOn.toString(),
             session,
             said(u"title"_s, one.title),
             said(u"statement"_s, one.statement)}
        );
    }
    return table;
}

Result<OpenTable> openTrace(Database &database, const ProjectId &project, const Wording &wording)
{
    const auto results = ResultRepository(database).ofProject(project);
    if (!results)
        return results.error();
    OpenTable table{{u"result"_s, u"day"_s, u"kind"_s, u"reference"_s, u"title"_s, u"detail"_s, u"state"_s}};
    for (const auto &result : *results) {
        if (result.retired)
            continue;
        const auto events = readTrace(database, result.id, wording.phrases, ReadableCounts::all());
        if (!events)
            return events.error();
        for (const auto &event : *events) {
            const bool counted = event.kind == TraceKind::Observed || event.kind == TraceKind::TargetSet ||
                                 event.kind == TraceKind::TargetRevised;
            if (event.kind == TraceKind::Observed && event.state != nameOf(ObservationState::Verified))
                continue;
            table.append(
                {result.code,
                 event.day,
                 nameOf(event.kind),
                 event.reference,
                 counted ? QString() : event.title,
                 event.detail,
                 event.state}
            );
        }
    }
    return table;
}

OpenTable openComparison(const QList<PlanComparison> &comparisons, const Wording &wording)
{
    OpenTable table{
        {u"from"_s,
         u"to"_s,
         u"code"_s,
         u"title"_s,
         u"change"_s,
         u"starts_before"_s,
         u"starts_after"_s,
         u"ends_before"_s,
         u"ends_after"_s,
         u"budget_before"_s,
         u"budget_after"_s,
         u"currency"_s,
         u"decided"_s,
         u"behind"_s}};
    const PlanActivity none;
    const auto amount = [](const PlanActivity &one) { return one.budget ? one.budget->toString() : QString(); };
    for (const auto &comparison : comparisons)
        for (const auto &one : comparison.changes) {
            const auto &before = one.change.before ? *one.change.before : none;
            const auto &after = one.change.after ? *one.change.after : none;
            const auto &activity = one.change.activity();
            QStringList kinds;
            for (const auto kind : one.change.kinds)
                kinds.append(nameOf(kind));
            QStringList behind;
            for (const auto &backing : one.behind)
                behind.append(backing.reference);
            table.append(
                {comparison.before.reference,
                 comparison.after.reference,
                 one.change.code,
                 wording.spoken(
                     {u"activity"_s, activity.id.uuid(), u"title"_s, activity.title, activity.lang, activity.revision}
                 ),
                 kinds.join(u' '),
                 before.startsOn.toString(),
                 after.startsOn.toString(),
                 before.endsOn.toString(),
                 after.endsOn.toString(),
                 amount(before),
                 amount(after),
                 activity.currency,
                 one.isDecided() ? u"yes"_s : u"no"_s,
                 behind.join(u' ')}
            );
        }
    return table;
}

} // namespace minutier
