// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "commands/plans/ActivitySheet.h"
#include "commands/plans/AddActivity.h"
#include "domain/Authority.h"

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

/// What each line does, and what becomes of the whole; with JSON, one document that also says why nothing was kept.
void print(const ActivitySheet &sheet, bool kept, const std::optional<Error> &refusal, const Reply &reply)
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
    if (!reply.isJson())
        return;
    auto document = refusal ? toJson(*refusal) : QJsonObject();
    document.insert(u"lines"_s, lines);
    document.insert(u"added"_s, sheet.count(SheetLine::Kind::Added));
    document.insert(u"changed"_s, sheet.count(SheetLine::Kind::Changed));
    document.insert(u"unchanged"_s, sheet.count(SheetLine::Kind::Same));
    document.insert(u"refused"_s, sheet.count(SheetLine::Kind::Refused));
    document.insert(u"kept"_s, kept);
    reply.document(document);
}

/// Runs what a table comes to, and says what became of it.
ExitCode enter(const ActivitySheet &sheet, bool dryRun, const Register &opened, const Reply &reply)
{
    if (sheet.count(SheetLine::Kind::Refused) > 0) {
        const auto refusal =
            Error::invalid(Say::tr("Nothing was imported: correct the lines that are refused, and import again."));
        print(sheet, false, refusal, reply);
        return reply.isJson() ? exitCodeOf(refusal) : reply.refuse(refusal);
    }
    if (!dryRun && !sheet.commands.isEmpty())
        if (const auto ran = opened.commands()->runAll(sheet.commands); !ran)
            return reply.refuse(ran.error());
    print(sheet, !dryRun, {}, reply);
    const auto summary = dryRun ? Say::tr("%1 would be added, %2 changed, %3 left as they are. Nothing was written.")
                                : Say::tr("Imported: %1 added, %2 changed, %3 left as they are.");
    reply.line(summary.arg(sheet.count(SheetLine::Kind::Added))
                   .arg(sheet.count(SheetLine::Kind::Changed))
                   .arg(sheet.count(SheetLine::Kind::Same)));
    return ExitCode::Done;
}

/// A table that somebody typed in a spreadsheet is far smaller than 20 MB; a larger file is something else.
Result<QByteArray> readTable(const QString &path)
{
    constexpr qint64 most = 20'000'000;
    QFile file(path);
    if (!file.exists())
        return Error::notFound(Say::tr("There is no file %1.").arg(path), u"file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error::storage(Say::tr("%1 cannot be read.").arg(path));
    if (file.size() > most)
        return Error::invalid(Say::tr("%1 is larger than a table of activities can be (20 MB).").arg(path));
    return file.readAll();
}

ExitCode importTable(const Call &call)
{
    if (call.line.words.at(0) != "csv"_L1 || call.line.value(u"into"_s) != "activities"_L1)
        return call.reply.misused(
            Error::invalid(Say::tr("This version imports “csv” tables “--into activities”."), u"into"_s)
        );
    const bool dryRun = call.line.has(u"dry-run"_s);
    const auto table = readTable(call.line.words.at(1));
    if (!table)
        return call.reply.refuse(table.error());
    const auto opened = call.open(dryRun ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!opened)
        return call.reply.refuse(opened.error());
    // What a table meets in the register says something of it, also where nothing is written.
    if (const auto allowed = mayRun((*opened)->actor(), AddActivity::name, {}); !allowed)
        return call.reply.refuse(allowed.error());
    auto &database = (*opened)->database();
    const auto named = call.line.value(u"draft"_s);
    const auto key = named.isEmpty() ? Result(QUuid()) : call.subject(database, u"version"_s, named);
    if (!key)
        return call.reply.refuse(key.error());
    const auto draft = named.isEmpty() ? openDraft(call, database) : Result(PlanVersionId(*key));
    if (!draft)
        return call.reply.refuse(draft.error());
    const auto sheet = readActivitySheet(database, *draft, *table);
    if (!sheet)
        return call.reply.refuse(sheet.error());
    return enter(*sheet, dryRun, **opened, call.reply);
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
