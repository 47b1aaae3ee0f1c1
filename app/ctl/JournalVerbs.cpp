// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "core/Text.h"
#include "journal/KeptHeads.h"
#include "queries/EntityRows.h"
#include "queries/JournalPage.h"
#include "storage/Custody.h"
#include "storage/LocalStore.h"

#include <QJsonArray>

namespace minutier {

using namespace Qt::StringLiterals;

static QJsonObject toJson(const JournalLine &line)
{
    QJsonArray changes;
    for (const auto &cell : line.cells) {
        QJsonObject change{{u"entity"_s, cell.entity}, {u"id"_s, cell.id}, {u"field"_s, cell.field}};
        if (cell.hidden) {
            change.insert(u"hidden"_s, true);
        } else {
            change.insert(u"before"_s, QJsonValue::fromVariant(cell.before));
            change.insert(u"after"_s, QJsonValue::fromVariant(cell.after));
        }
        changes.append(change);
    }
    return {
        {u"ledger"_s, line.project.isEmpty() ? u"office"_s : line.project},
        {u"index"_s, line.index},
        {u"at"_s, toStored(line.at)},
        {u"who"_s, line.who},
        {u"verb"_s, line.verb},
        {u"entity"_s, line.entity},
        {u"id"_s, line.id},
        {u"reference"_s, line.reference.isEmpty() ? QJsonValue() : QJsonValue(line.reference)},
        {u"leaf"_s, line.leafHash},
        {u"changes"_s, changes},
    };
}

static ExitCode journal(const Call &call)
{
    const auto opened = call.open(Database::Access::ReadOnly);
    if (!opened)
        return call.reply.refuse(opened.error());
    auto &database = (*opened)->database();
    JournalQuery query{.after = call.line.value(u"after"_s, u"-1"_s).toLongLong(), .limit = call.limit(200)};
    if (call.line.has(u"project"_s)) {
        query.everywhere = false;
        const auto code = call.line.value(u"project"_s);
        const auto project = code == "office"_L1 ? Result(QUuid()) : call.project(database);
        if (!project)
            return call.reply.refuse(project.error());
        query.project = *project;
    }
    if (const auto named = call.line.options.value(u"entity"_s); named.size() >= 2) {
        const auto id = resolveKey(database, *tableNamed(named.at(0)), named.at(1));
        if (!id)
            return call.reply.refuse(id.error());
        query.record = *id;
    }
    const auto lines = readJournal(database, query, (*opened)->actor().audience());
    if (!lines)
        return call.reply.refuse(lines.error());
    QJsonArray rows;
    for (const auto &line : *lines) {
        rows.append(toJson(line));
        call.reply.result(u"%1 %2  %3  %4  %5 %6"_s.arg(line.project.isEmpty() ? u"office"_s : line.project, -12)
                              .arg(line.index, 5)
                              .arg(toStored(line.at).left(16), firstWords(line.who, 30), line.verb, line.reference));
    }
    if (call.reply.isJson())
        call.reply.document({{u"rows"_s, rows}});
    return ExitCode::Done;
}

/// What was found, one line each, and as JSON.
static QJsonArray told(const Reply &reply, const VerificationReport &report)
{
    QJsonArray differences;
    for (const auto &difference : report.differences) {
        QJsonObject object{{u"message"_s, difference.sentence}};
        if (!difference.ledger.isEmpty())
            object.insert(u"ledger"_s, difference.ledger);
        if (difference.index >= 0)
            object.insert(u"index"_s, difference.index);
        if (!difference.entity.isEmpty())
            object.insert(u"entity"_s, difference.entity);
        if (!difference.id.isEmpty())
            object.insert(u"id"_s, difference.id);
        differences.append(object);
        reply.result(difference.sentence);
    }
    return differences;
}

static QString intactSentence(const VerificationReport &report, const Extent &extent)
{
    if (extent.onlyNew)
        return Say::tr("Intact: %n new entries agree with what was checked here before.", nullptr, int(report.entries));
    if (!extent.contents)
        return Say::tr("Intact: the tree over %n entries is the one they make.", nullptr, int(report.entries));
    return Say::tr("Intact: %1 entries, %2 records and %3 files agree.")
        .arg(report.entries)
        .arg(report.rows)
        .arg(report.documents);
}

static ExitCode verify(const Call &call)
{
    const auto opened = call.openToCheck();
    if (!opened)
        return call.reply.refuse(opened.error());
    const Extent extent{
        .contents = !call.line.has(u"tree"_s),
        .signatures = call.line.has(u"signatures"_s),
        .onlyNew = call.line.has(u"new"_s),
    };
    const auto report = verifyHere((*opened)->database(), call.reply.progress(), extent);
    if (!report)
        return call.reply.refuse(report.error());
    const auto differences = told(call.reply, *report);
    const auto guard = Custody(call.folder()).guard();
    if (guard == KeyGuard::Unreadable)
        call.reply.warn(Custody::sentenceOf(guard));
    if (const auto loss = LocalStore::loss((*opened)->folder().localFile()); !loss.isEmpty())
        call.reply.warn(loss);
    if (call.reply.isJson())
        call.reply.document({
            {u"intact"_s, report->isIntact()},
            {u"entries"_s, report->entries},
            {u"rows"_s, report->rows},
            {u"documents"_s, report->documents},
            {u"unopened"_s, report->unopened},
            {u"keys"_s, nameOf(guard)},
            {u"unsigned"_s, extent.signatures ? QJsonValue(report->withoutSignature) : QJsonValue()},
            {u"differences"_s, differences},
        });
    if (report->isIntact())
        call.reply.result(intactSentence(*report, extent));
    if (report->unopened > 0)
        call.reply.result(Say::tr("%1 part(s) about people stay shut: they are erased, or the keys are not here.")
                              .arg(report->unopened));
    if (report->withoutSignature > 0)
        call.reply.result(Say::tr(
            "%n entry(ies) carry no signature: they were made on a machine without its keys.",
            nullptr,
            int(report->withoutSignature)
        ));
    return report->isIntact() ? ExitCode::Done : ExitCode::Refused;
}

QList<Verb> journalVerbs()
{
    return {
        {"journal"_L1,
         "[--project CODE] [--entity ENTITY ID] [--after N] [--limit N]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "the audit trail, oldest first"),
         0,
         0,
         {"project"_L1, "entity"_L1, "after"_L1, "limit"_L1},
         journal},
        {"verify"_L1,
         "[--new] [--tree] [--signatures]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "checks every entry, tree, record and file against each other"),
         0,
         0,
         {"new"_L1, "tree"_L1, "signatures"_L1},
         verify},
    };
}

} // namespace minutier
