// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "commands/plans/ActivitySheet.h"

#include <QFile>
#include <QJsonArray>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(SheetLine::Kind kind)
{
    switch (kind) {
    case SheetLine::Kind::Added:
        return u"added"_s;
    case SheetLine::Kind::Changed:
        return u"changed"_s;
    case SheetLine::Kind::Same:
        return u"same"_s;
    case SheetLine::Kind::Refused:
        break;
    }
    return u"refused"_s;
}

/// The one draft of the project named by `--project`, or of the whole register.
Result<PlanVersionId> openDraft(const Call &call, Database &database)
{
    const auto project = call.project(database);
    if (!project)
        return project.error();
    const auto drafts = PlanVersionRepository(database).drafts(ProjectId(*project));
    if (!drafts)
        return drafts.error();
    if (drafts->size() == 1)
        return drafts->first().id;
    return Error::conflict(
        drafts->isEmpty() ? Say::tr("No plan is being drafted. Draft a version first.")
                          : Say::tr("Several plans are being drafted. Name one with --draft or --project."),
        u"draft"_s
    );
}

void print(const ActivitySheet &sheet, bool dryRun, const Reply &reply)
{
    QJsonArray lines;
    for (const auto &line : sheet.lines) {
        lines.append(QJsonObject{
            {u"line"_s, line.line},
            {u"does"_s, wordOf(line.kind)},
            {u"code"_s, line.code.isEmpty() ? QJsonValue() : QJsonValue(line.code)},
            {u"title"_s, line.title},
            {u"message"_s, line.sentence.isEmpty() ? QJsonValue() : QJsonValue(line.sentence)},
        });
        reply.result(
            u"%1 %2 %3 %4 %5"_s.arg(line.line).arg(wordOf(line.kind), line.code, line.title, line.sentence).simplified()
        );
    }
    if (reply.isJson())
        reply.document({
            {u"lines"_s, lines},
            {u"added"_s, sheet.count(SheetLine::Kind::Added)},
            {u"changed"_s, sheet.count(SheetLine::Kind::Changed)},
            {u"refused"_s, sheet.count(SheetLine::Kind::Refused)},
            {u"kept"_s, !dryRun && sheet.count(SheetLine::Kind::Refused) == 0},
        });
}

ExitCode importTable(const Call &call)
{
    if (call.line.words.at(0) != "csv"_L1 || call.line.value(u"into"_s) != "activities"_L1)
        return call.reply.misused(
            Error::invalid(Say::tr("This version imports “csv” tables “--into activities”."), u"into"_s)
        );
    const bool dryRun = call.line.has(u"dry-run"_s);
    QFile file(call.line.words.at(1));
    if (!file.open(QIODevice::ReadOnly) || file.size() > 20'000'000)
        return call.reply.refuse(Error::storage(Say::tr("%1 cannot be read.").arg(call.line.words.at(1))));
    const auto opened = call.open(dryRun ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!opened)
        return call.reply.refuse(opened.error());
    auto &database = (*opened)->database();
    const auto named = call.line.value(u"draft"_s);
    const auto key = named.isEmpty() ? Result(QUuid()) : call.subject(database, u"version"_s, named);
    if (!key)
        return call.reply.refuse(key.error());
    const auto draft = named.isEmpty() ? openDraft(call, database) : Result(PlanVersionId(*key));
    if (!draft)
        return call.reply.refuse(draft.error());
    const auto sheet = readActivitySheet(database, *draft, file.readAll());
    if (!sheet)
        return call.reply.refuse(sheet.error());
    print(*sheet, dryRun, call.reply);
    if (sheet->count(SheetLine::Kind::Refused) > 0)
        return call.reply.refuse(
            Error::invalid(Say::tr("Nothing was imported: correct the lines that are refused, and import again."))
        );
    if (dryRun || sheet->commands.isEmpty())
        return ExitCode::Done;
    const auto ran = (*opened)->commands()->runAll(sheet->commands);
    return ran ? ExitCode::Done : call.reply.refuse(ran.error());
}

} // namespace

QList<Verb> importVerbs()
{
    return {
        {"import"_L1,
         "csv FILE --into activities [--draft VERSION | --project CODE] [--dry-run]"_L1,
         QT_TRANSLATE_NOOP(
             "Verbs", "reads a table into a draft, all or nothing; --dry-run only says what would change"
         ),
         2,
         2,
         {"into"_L1, "draft"_L1, "project"_L1, "dry-run"_L1},
         importTable},
    };
}

} // namespace minutier
