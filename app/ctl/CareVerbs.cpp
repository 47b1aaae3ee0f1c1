// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "commands/Generation.h"
#include "journal/Backup.h"
#include "journal/KeptHeads.h"
#include "queries/Doctor.h"

#include <QJsonArray>

namespace minutier {

using namespace Qt::StringLiterals;

/// What this machine remembers of the register and no longer finds in it: a copy cannot know that by itself.
static QStringList doubtsOf(Database &database)
{
    const auto seen = verifyHere(database, {}, {.contents = false});
    if (!seen)
        return {seen.error().message};
    QStringList doubts;
    for (const auto &difference : seen->differences)
        doubts.append(difference.sentence);
    return doubts;
}

static ExitCode backup(const Call &call)
{
    const auto opened = call.open(Database::Access::ReadOnly);
    if (!opened)
        return call.reply.refuse(opened.error());
    if ((*opened)->actor().audience() != Audience::Office)
        return call.reply.refuse(Error::forbidden(Say::tr("Only the office may take a whole copy.")));
    const auto file = call.line.words.first();
    const auto report = backUp((*opened)->database(), file, call.reply.progress());
    if (!report)
        return call.reply.refuse(report.error());
    // A copy of a register one must doubt is better than none; but it takes no newer copy's place unsaid.
    const auto doubts = doubtsOf((*opened)->database());
    for (const auto &doubt : doubts)
        call.reply.warn(
            Say::tr("The copy is whole, but do not throw older ones away. %1 Type “minutierctl verify”.").arg(doubt)
        );
    if (call.reply.isJson())
        call.reply.document(
            {{u"file"_s, file},
             {u"entries"_s, report->entries},
             {u"rows"_s, report->rows},
             {u"warnings"_s, QJsonArray::fromStringList(doubts)}}
        );
    call.reply.line(
        Say::tr("Wrote %1 and read it back: %2 entries, %3 records.").arg(file).arg(report->entries).arg(report->rows)
    );
    return ExitCode::Done;
}

static ExitCode restore(const Call &call)
{
    const auto file = call.line.words.first();
    const auto report = restoreBackup(file, call.folder(), call.reply.progress());
    if (!report)
        return call.reply.refuse(report.error());
    if (call.reply.isJson())
        call.reply.document({{u"folder"_s, call.folder()}, {u"entries"_s, report->entries}, {u"rows"_s, report->rows}});
    call.reply.line(
        Say::tr("Restored %1 entries and %2 records into %3.").arg(report->entries).arg(report->rows).arg(call.folder())
    );
    return ExitCode::Done;
}

static ExitCode doctor(const Call &call)
{
    const auto opened = call.openToCheck();
    if (!opened)
        return call.reply.refuse(opened.error());
    const auto findings = examine((*opened)->database(), (*opened)->clock().now(), call.reply.progress());
    if (!findings)
        return call.reply.refuse(findings.error());
    bool healthy = true;
    QJsonArray rows;
    for (const auto &finding : *findings) {
        healthy = healthy && finding.concern != Concern::Problem;
        rows.append(QJsonObject{
            {u"name"_s, finding.name},
            {u"concern"_s, nameOf(finding.concern)},
            {u"message"_s, finding.sentence},
            {u"advice"_s, finding.advice},
        });
        const QString marks[]{u"✓"_s, u"▲"_s, u"■"_s};
        call.reply.result(marks[int(finding.concern)] + u' ' + finding.sentence);
        if (!finding.advice.isEmpty())
            call.reply.result(u"  → "_s + finding.advice);
    }
    if (call.reply.isJson())
        call.reply.document({{u"healthy"_s, healthy}, {u"findings"_s, rows}});
    return healthy ? ExitCode::Done : ExitCode::Refused;
}

static qint64 sizeOf(const Call &call, const QString &option, qint64 usual)
{
    return call.line.has(option) ? call.line.value(option).toLongLong() : usual;
}

static ExitCode generateRegister(const Call &call)
{
    Sizes sizes;
    for (const auto &[option, place] : std::initializer_list<std::pair<QString, int *>>{
             {u"projects"_s, &sizes.projects}, {u"meetings"_s, &sizes.meetings}, {u"decisions"_s, &sizes.decisions}})
        *place = int(sizeOf(call, option, *place));
    sizes.entries = sizeOf(call, u"entries"_s, 0);
    sizes.seed = quint64(sizeOf(call, u"seed"_s, 1));
    const auto made = Register::create({
        .folder = call.folder(),
        .office = u"Synthetic"_s,
        .zone = u"America/Tegucigalpa"_s,
        .exampleToday = u"2026-01-15T15:00:00.000Z"_s,
        .when = instantFromStored(u"2014-12-01T13:00:00.000Z"_s),
        .isExample = true,
    });
    if (!made)
        return call.reply.refuse(made.error());
    if (const auto filled = generate(**made, sizes, call.reply.progress()); !filled)
        return call.reply.refuse(filled.error());
    if (call.reply.isJson())
        call.reply.document({{u"register"_s, (*made)->folder().file()}});
    call.reply.line(Say::tr("Made a synthetic register in %1.").arg(call.folder()));
    return ExitCode::Done;
}

QList<Verb> careVerbs()
{
    return {
        {"backup"_L1,
         "FILE"_L1,
         QT_TRANSLATE_NOOP("Verbs", "writes a whole copy to a file and reads it back"),
         1,
         1,
         {},
         backup},
        {"restore"_L1,
         "FILE"_L1,
         QT_TRANSLATE_NOOP("Verbs", "puts a copy into a folder that holds no register"),
         1,
         1,
         {},
         restore},
        {"doctor"_L1, ""_L1, QT_TRANSLATE_NOOP("Verbs", "examines the register and says what to do"), 0, 0, {}, doctor},
        {"generate"_L1,
         "--projects N --meetings N --decisions N --entries N --seed S"_L1,
         QT_TRANSLATE_NOOP("Verbs", "makes a synthetic register for measuring"),
         0,
         0,
         {"projects"_L1, "meetings"_L1, "decisions"_L1, "entries"_L1, "seed"_L1},
         generateRegister},
    };
}

} // namespace minutier
