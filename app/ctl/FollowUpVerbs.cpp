// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "core/Phrasebook.h"
#include "core/Translations.h"
#include "queries/committees/Brief.h"

#include <QJsonArray>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const LateLine &line)
{
    return {
        {u"entity"_s, line.entity},
        {u"id"_s, toText(line.id)},
        {u"reference"_s, line.reference},
        {u"project"_s, line.project},
        {u"title"_s, line.title},
        {u"owner"_s, line.owner.isEmpty() ? QJsonValue() : QJsonValue(line.owner)},
        {u"due_on"_s, line.dueOn.toString()},
        {u"days_late"_s, line.daysLate},
        {u"late"_s, line.isLate()},
        {u"mine"_s, line.isMine},
    };
}

QString sentenceOf(const LateLine &line)
{
    const auto when = line.isLate() ? Say::tr("%n day(s) late", nullptr, line.daysLate)
                                    : Say::tr("due in %n day(s)", nullptr, -line.daysLate);
    QStringList parts{u"%1 %2"_s.arg(line.project, line.reference).trimmed(), line.title, line.owner, when};
    if (line.entity == "consent"_L1) // of the office, and of no project
        parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ExitCode late(const Call &call)
{
    const auto subject = call.openOnProject();
    if (!subject)
        return call.reply.refuse(subject.error());
    const auto &actor = subject->opened->actor();
    const auto lines = readLate(
        subject->database(),
        {.project = ProjectId(subject->id), .today = subject->today(), .mine = actor.organisation, .consents = true},
        Shield(actor.audience()),
        Phrasebook(spokenLanguage())
    );
    if (!lines)
        return call.reply.refuse(lines.error());
    QJsonArray rows;
    for (const auto &line : *lines) {
        rows.append(toJson(line));
        call.reply.result(sentenceOf(line));
    }
    if (call.reply.isJson())
        call.reply.document({{u"rows"_s, rows}});
    else if (lines->isEmpty())
        call.reply.line(Say::tr("Nothing is late or due soon."));
    return ExitCode::Done;
}

QJsonArray toJson(const QList<BriefLine> &lines)
{
    QJsonArray rows;
    for (const auto &line : lines)
        rows.append(QJsonObject{
            {u"entity"_s, line.entity},
            {u"id"_s, toText(line.id)},
            {u"reference"_s, line.reference},
            {u"title"_s, line.title},
            {u"state"_s, line.state},
        });
    return rows;
}

ExitCode brief(const Call &call)
{
    const auto subject = call.openOn(u"committee"_s);
    if (!subject)
        return call.reply.refuse(subject.error());
    const auto brief = readBrief(
        subject->database(),
        CommitteeId(subject->id),
        subject->today(),
        Shield(subject->audience()),
        Phrasebook(spokenLanguage())
    );
    if (!brief)
        return call.reply.refuse(brief.error());
    QJsonArray lateRows;
    for (const auto &line : brief->late)
        lateRows.append(toJson(line));
    if (call.reply.isJson())
        call.reply.document({
            {u"committee"_s, toText(subject->id)},
            {u"since"_s, brief->last ? QJsonValue(brief->last->reference) : QJsonValue()},
            {u"decided"_s, toJson(brief->decided)},
            {u"done"_s, toJson(brief->done)},
            {u"answered"_s, toJson(brief->answered)},
            {u"late"_s, lateRows},
            {u"new_members"_s, brief->newMembers},
        });
    const auto print = [&call](const QString &heading, const QList<BriefLine> &lines) {
        call.reply.result(u"%1 (%2)"_s.arg(heading).arg(lines.size()));
        for (const auto &line : lines)
            call.reply.result(u"  %1 · %2 · %3"_s.arg(line.reference, line.title, line.state));
    };
    call.reply.result(
        brief->last ? Say::tr("Since session %1").arg(brief->last->reference) : Say::tr("Before the first session")
    );
    print(Say::tr("Decided"), brief->decided);
    print(Say::tr("Done"), brief->done);
    print(Say::tr("Answered"), brief->answered);
    call.reply.result(u"%1 (%2)"_s.arg(Say::tr("Late")).arg(brief->late.size()));
    for (const auto &line : brief->late)
        call.reply.result(u"  "_s + sentenceOf(line));
    return ExitCode::Done;
}

} // namespace

QList<Verb> followUpVerbs()
{
    return {
        {"late"_L1,
         "[--project CODE]"_L1,
         QT_TRANSLATE_NOOP("Verbs", "what is late or due soon, yours first"),
         0,
         0,
         {"project"_L1},
         late},
        {"brief"_L1,
         "COMMITTEE"_L1,
         QT_TRANSLATE_NOOP("Verbs", "what happened since the committee last met"),
         1,
         1,
         {},
         brief},
    };
}

} // namespace minutier
