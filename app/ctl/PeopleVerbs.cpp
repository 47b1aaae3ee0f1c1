// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "core/Phrasebook.h"
#include "core/Translations.h"
#include "domain/Shield.h"
#include "domain/sharing/SharingWords.h"
#include "queries/cooperation/WhoIsWho.h"
#include "queries/sharing/Retention.h"

#include <QJsonArray>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const RetentionLine &line)
{
    return {
        {u"person"_s, line.person.isNull() ? QJsonValue() : QJsonValue(line.person.toString())},
        {u"record"_s, line.record.isEmpty() ? QJsonValue() : QJsonValue(line.record)},
        {u"from"_s, line.from.toString()},
        {u"until"_s, line.until.toString(Qt::ISODate)},
        {u"items"_s, line.items},
        {u"past"_s, line.state == RetentionState::Past},
    };
}

QString basisOf(const RetentionClass &one, const Phrasebook &phrases)
{
    return one.isUsual ? phrases.say("Retention", usualBasis(one.kept)) : one.basis;
}

QJsonObject toJson(const RetentionClass &one, const Phrasebook &phrases)
{
    QJsonArray lines;
    for (const auto &line : one.lines)
        lines.append(toJson(line));
    return {
        {u"kept"_s, nameOf(one.kept)},
        {u"months"_s, one.months},
        {u"usual"_s, one.isUsual},
        {u"runs_from"_s, phrases.say("Retention", startOf(one.kept))},
        {u"basis"_s, basisOf(one, phrases)},
        {u"past"_s, one.count(RetentionState::Past)},
        {u"soon"_s, one.count(RetentionState::Soon)},
        {u"lines"_s, lines},
    };
}

void print(const Call &call, const RetentionClass &one, Database &database, const Phrasebook &phrases)
{
    call.reply.result(Say::tr("%1: %n month(s) from %2, %3 past, %4 soon", "class of data, event, counts", one.months)
                          .arg(phrases.say("Words", wordOf(one.kept)))
                          .arg(phrases.say("Retention", startOf(one.kept)))
                          .arg(one.count(RetentionState::Past))
                          .arg(one.count(RetentionState::Soon)));
    WhoIsWho who(database);
    for (const auto &line : one.lines) {
        const auto identity = line.person.isNull() ? Result(Identity()) : who.identity(line.person);
        const auto name = identity && identity->person ? Shield(Audience::Office).show(*identity, phrases) : QString();
        const auto about = name.isEmpty() || line.record.isEmpty() ? name + line.record : name + u" · "_s + line.record;
        const auto day = line.until.toString(Qt::ISODate);
        const bool over = line.state == RetentionState::Past;
        if (one.isRenewed())
            call.reply.result((over ? Say::tr("  %1: consent to be renewed since %2", "person, day")
                                    : Say::tr("  %1: consent to be renewed by %2", "person, day"))
                                  .arg(about, day));
        else
            call.reply.result(
                over ? Say::tr("  %1: kept until %2, over", "person or session, day").arg(about, day)
                     : Say::tr("  %1: kept until %2", "person or session, day").arg(about, day)
            );
    }
}

ExitCode retention(const Call &call)
{
    const auto opened = call.open(Database::Access::ReadOnly);
    if (!opened)
        return call.reply.refuse(opened.error());
    if ((*opened)->actor().audience() != Audience::Office)
        return call.reply.refuse(Error::forbidden(Say::tr("Only the office may read this.")));
    auto &database = (*opened)->database();
    const auto classes = readRetention(database, (*opened)->clock().now().date());
    if (!classes)
        return call.reply.refuse(classes.error());
    const Phrasebook phrases(spokenLanguage());
    QJsonArray rows;
    for (const auto &one : *classes) {
        rows.append(toJson(one, phrases));
        if (!call.reply.isJson())
            print(call, one, database, phrases);
    }
    if (call.reply.isJson())
        call.reply.document({{u"classes"_s, rows}});
    call.reply.line(Say::tr("Nothing is erased by itself: “minutierctl erase PERSON” is asked for by two accounts."));
    return ExitCode::Done;
}

} // namespace

QList<Verb> peopleVerbs()
{
    return {
        {"retention"_L1,
         ""_L1,
         QT_TRANSLATE_NOOP("Verbs", "what personal data is past its period, or soon will be"),
         0,
         0,
         {},
         retention},
    };
}

} // namespace minutier
