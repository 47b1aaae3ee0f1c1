// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "core/Translations.h"
#include "queries/results/ResultTrace.h"
#include "storage/results/ResultRepositories.h"

#include <QJsonArray>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const TraceEvent &event)
{
    return {
        {u"day"_s, event.day.isEmpty() ? QJsonValue() : QJsonValue(event.day)},
        {u"kind"_s, nameOf(event.kind)},
        {u"reference"_s, event.reference.isEmpty() ? QJsonValue() : QJsonValue(event.reference)},
        {u"title"_s, event.title},
        {u"detail"_s, event.detail},
        {u"state"_s, event.state},
        {u"entity"_s, event.entity},
        {u"id"_s, toText(event.id)},
    };
}

QString lineOf(const TraceEvent &event)
{
    QStringList words{spokenKind(event.kind), event.reference, event.title, event.detail};
    words.removeAll(QString());
    return u"%1  %2"_s.arg(event.day.leftJustified(10), words.join(u" · "_s));
}

ExitCode trace(const Call &call)
{
    const auto subject = call.openOn(u"result"_s);
    if (!subject)
        return call.reply.refuse(subject.error());
    auto &database = subject->opened->database();
    const auto result = ResultRepository(database).get(ResultId(subject->id));
    if (!result)
        return call.reply.refuse(result.error());
    const auto project = ProjectRepository(database).get(result->project);
    if (!project)
        return call.reply.refuse(project.error());
    const auto disclosed = ReadableCounts::of(database, project->id, subject->opened->actor().audience());
    if (!disclosed)
        return call.reply.refuse(disclosed.error());
    const auto events = readTrace(database, result->id, Phrasebook(spokenLanguage()), *disclosed);
    if (!events)
        return call.reply.refuse(events.error());
    const auto reference = u"%1/%2"_s.arg(project->code, result->code);
    QJsonArray rows;
    call.reply.line(u"%1 · %2"_s.arg(reference, result->title));
    for (const auto &event : *events) {
        rows.append(toJson(event));
        call.reply.result(lineOf(event));
    }
    if (call.reply.isJson())
        call.reply.document({
            {u"result"_s, result->id.toString()},
            {u"reference"_s, reference},
            {u"title"_s, result->title},
            {u"events"_s, rows},
        });
    else if (events->isEmpty())
        call.reply.line(Say::tr("Nothing has touched this result yet."));
    return ExitCode::Done;
}

} // namespace

QList<Verb> resultVerbs()
{
    return {
        {"trace"_L1,
         "RESULT"_L1,
         QT_TRANSLATE_NOOP("Verbs", "what touched a result: decisions, plans, targets, data"),
         1,
         1,
         {},
         trace},
    };
}

} // namespace minutier
