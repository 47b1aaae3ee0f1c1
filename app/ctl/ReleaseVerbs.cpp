// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportWriter.h"
#include "Verbs.h"
#include "core/Translations.h"
#include "domain/Words.h"
#include "storage/plans/PlanRepositories.h"
#include "storage/sharing/SharingRepositories.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

ExitCode release(const Call &call)
{
    if (call.line.words.at(0) != u"plan"_s)
        return call.reply.misused(Error::invalid(Say::tr("Choose what is released: plan.")));
    const auto out = call.line.value(u"out"_s);
    const bool dry = call.line.has(u"dry-run"_s);
    if (out.isEmpty() && !dry)
        return call.reply.misused(Error::invalid(Say::tr("Say where to write it: --out FILE."), u"out"_s));
    if (!call.line.has(u"audience"_s))
        return call.reply.misused(Error::invalid(
            Say::tr("Choose an audience among: %1.").arg(wordsOf<Audience>().mid(1).join(u", "_s)), u"audience"_s
        ));
    if (!dry && !QFileInfo(out).absoluteDir().exists())
        return call.reply.refuse(
            Error::storage(Say::tr("The folder of %1 is not there. Make it first, or choose another.").arg(out))
        );
    QString version;
    {
        // Closed again before the writer opens it.
        const auto opened = call.open(Database::Access::ReadOnly);
        if (!opened)
            return call.reply.refuse(opened.error());
        const auto id = call.subject((*opened)->database(), u"version"_s, call.line.words.at(1));
        if (!id)
            return call.reply.refuse(id.error());
        version = toText(*id);
    }
    QStringList arguments{
        u"--data"_s,     call.folder(),
        u"--as"_s,       call.line.value(u"as"_s),
        u"--now"_s,      call.line.value(u"now"_s),
        u"--kind"_s,     u"release"_s,
        u"--subject"_s,  version,
        u"--lang"_s,     call.line.value(u"lang"_s, spokenLanguage()),
        u"--speak"_s,    spokenLanguage(),
        u"--audience"_s, call.line.value(u"audience"_s),
        u"--out"_s,      out.isEmpty() ? QString() : QFileInfo(out).absoluteFilePath(),
        u"--to"_s,       call.line.value(u"to"_s),
        u"--purpose"_s,  call.line.value(u"purpose"_s),
    };
    if (dry)
        arguments.append(u"--dry-run"_s);
    if (call.reply.isJson())
        arguments.append(u"--json"_s);
    const auto said = runReportWriter(arguments, call.reply);
    if (!said)
        return call.reply.refuse(said.error());
    if (call.reply.isJson())
        call.reply.document(QJsonDocument::fromJson(*said).object());
    else
        for (const auto &line : QString::fromUtf8(*said).trimmed().split(u'\n'))
            call.reply.line(line);
    return ExitCode::Done;
}

QJsonObject toJson(const Release &one, const QString &version, bool inOffice)
{
    QJsonObject row{
        {u"id"_s, one.id.toString()},
        {u"entity"_s, u"release"_s},
        {u"reference"_s, one.reference},
        {u"version"_s, one.version.toString()},
        {u"version_reference"_s, version},
        {u"audience"_s, nameOf(one.audience)},
        {u"lang"_s, one.lang},
        {u"made_on"_s, one.madeOn.toString()},
        {u"least"_s, one.least},
        {u"manifest"_s, one.manifest},
        {u"withdrawn_on"_s, textOrNothing(one.withdrawnOn.toString())},
    };
    if (inOffice) {
        row.insert(u"recipient"_s, textOrNothing(one.recipient));
        row.insert(u"purpose"_s, textOrNothing(one.purpose));
        row.insert(u"reason"_s, textOrNothing(one.reason));
    }
    return row;
}

QString lineOf(const Release &one, const QString &version, bool inOffice)
{
    QStringList words{version, spoken(one.audience), one.lang, inOffice ? one.recipient : QString()};
    if (!one.withdrawnOn.isNull())
        words.append(Say::tr("withdrawn on %1").arg(one.withdrawnOn.toString()));
    words.append(one.manifest.left(16));
    words.removeAll(QString());
    return u"%1  %2  %3"_s.arg(one.reference.leftJustified(14), one.madeOn.toString(), words.join(u" · "_s));
}

ExitCode releases(const Call &call)
{
    const auto subject = call.openOnProject();
    if (!subject)
        return call.reply.refuse(subject.error());
    auto &database = subject->database();
    const ReleaseRepository repository(database);
    const auto all = subject->id.isNull() ? repository.all() : repository.ofProject(ProjectId(subject->id));
    if (!all)
        return call.reply.refuse(all.error());
    const bool inOffice = subject->audience() == Audience::Office;
    QJsonArray rows;
    bool any = false;
    for (const auto &one : *all) {
        if (one.audience < subject->audience())
            continue;
        const auto version = PlanVersionRepository(database).get(one.version);
        const auto reference = version ? version->reference : QString();
        any = true;
        rows.append(toJson(one, reference, inOffice));
        call.reply.result(lineOf(one, reference, inOffice));
    }
    if (call.reply.isJson())
        call.reply.document({{u"rows"_s, rows}});
    else if (!any)
        call.reply.line(Say::tr("Nothing has been released yet."));
    return ExitCode::Done;
}

} // namespace

QList<Verb> releaseVerbs()
{
    return {
        {"release"_L1,
         "plan VERSION --audience members|donor|public --out FILE.zip|DIR [--to RECIPIENT] [--purpose TEXT] "
         "[--dry-run]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "hands out a pack: documents, open data, manifest, and nothing protected"),
         2,
         2,
         {"audience"_L1, "out"_L1, "to"_L1, "purpose"_L1, "dry-run"_L1},
         release},
        {"releases"_L1,
         "[--project CODE]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "what was handed out, to whom, under which digest"),
         0,
         0,
         {"project"_L1},
         releases},
    };
}

} // namespace minutier
