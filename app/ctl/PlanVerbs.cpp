// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanJson.h"
#include "Verbs.h"
#include "core/Phrasebook.h"
#include "core/Translations.h"
#include "domain/Words.h"
#include "queries/plans/PlanCard.h"
#include "storage/plans/PlanRepositories.h"

#include <QJsonArray>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QList<Condition> &conditions)
{
    QJsonArray rows;
    for (const auto &condition : conditions)
        rows.append(QJsonObject{
            {u"id"_s, condition.id.toString()},
            {u"number"_s, condition.number},
            {u"text"_s, condition.text},
            {u"state"_s, nameOf(condition.state)},
            {u"due_on"_s, textOrNull(condition.dueOn.toString())},
            {u"owner"_s, textOrNull(condition.owner.toString())},
        });
    return rows;
}

QJsonArray toJson(const QList<DonorAcceptance> &acceptances)
{
    QJsonArray rows;
    for (const auto &acceptance : acceptances)
        rows.append(QJsonObject{
            {u"id"_s, acceptance.id.toString()},
            {u"donor"_s, acceptance.donor.toString()},
            {u"accepted_on"_s, acceptance.acceptedOn.toString()},
            {u"letter"_s, textOrNull(acceptance.letter)},
        });
    return rows;
}

QJsonObject toJson(const PlanCard &card, const Project &project)
{
    return {
        {u"project"_s, project.code},
        {u"year"_s, card.plan.year},
        {u"plan"_s, card.plan.id.toString()},
        {u"title"_s, card.plan.title},
        {u"version"_s, card.version.id.toString()},
        {u"reference"_s, card.version.reference},
        {u"number"_s, card.version.number},
        {u"state"_s, nameOf(card.version.state)},
        {u"digest"_s, textOrNull(card.validation ? card.validation->digest : card.version.digest)},
        {u"seal"_s, nameOf(card.seal)},
        {u"meeting"_s, card.meeting ? QJsonValue(card.meeting->id.toString()) : QJsonValue()},
        {u"meeting_reference"_s, card.meeting ? QJsonValue(card.meeting->reference) : QJsonValue()},
        {u"on"_s, card.decision ? QJsonValue(card.decision->decidedOn.toString()) : QJsonValue()},
        {u"decision"_s, card.decision ? QJsonValue(card.decision->id.toString()) : QJsonValue()},
        {u"decision_reference"_s, card.decision ? QJsonValue(card.decision->reference) : QJsonValue()},
        {u"quorum"_s,
         card.meeting ? QJsonValue(quorumSentence(card.quorum, Phrasebook(spokenLanguage()))) : QJsonValue()},
        {u"quorum_verdict"_s, card.meeting ? QJsonValue(nameOf(card.quorum.verdict)) : QJsonValue()},
        {u"conditions"_s, toJson(card.conditions)},
        {u"acceptances"_s, toJson(card.acceptances)},
        {u"changed_since"_s, card.isChangedSince()},
        {u"latest"_s, toJson(card.versions.last())},
        {u"changes"_s, card.since ? qsizetype(card.since->changes.size()) : qsizetype(0)},
    };
}

QString sentenceOf(Seal seal)
{
    switch (seal) {
    case Seal::Intact:
        return Say::tr("Sealed: the content is the one that was validated.");
    case Seal::Broken:
        return Say::tr("No seal: the content is no longer the one that was validated.");
    case Seal::None:
        break;
    }
    return Say::tr("Not validated by the committee.");
}

void print(const PlanCard &card, const Project &project, const Reply &reply)
{
    const Phrasebook phrases(spokenLanguage());
    reply.result(
        u"%1 %2 · %3 · %4"_s.arg(project.code, card.version.reference, card.plan.title, spoken(card.version.state))
    );
    reply.result(sentenceOf(card.seal));
    if (card.decision)
        reply.result(Say::tr("Decision %1 of %2: %3, %4")
                         .arg(
                             card.decision->reference,
                             card.decision->decidedOn.toString(),
                             spoken(card.decision->state).toLower(),
                             spoken(card.decision->adoptedBy).toLower()
                         ));
    if (card.meeting)
        reply.result(Say::tr("Session %1: %2").arg(card.meeting->reference, quorumSentence(card.quorum, phrases)));
    for (const auto &condition : card.conditions)
        reply.result(Say::tr("Condition %1 (%2): %3").arg(condition.number).arg(spoken(condition.state), condition.text)
        );
    reply.line(
        card.acceptances.isEmpty()
            ? Say::tr("No acceptance by the donor is on record.")
            : Say::tr("Accepted by the donor on %1").arg(card.acceptances.last().acceptedOn.toString())
    );
    if (card.seal == Seal::Intact)
        reply.result(
            card.isChangedSince() ? Say::tr(
                                        "Unchanged itself; %1 proposes %n change(s) and is not validated.",
                                        nullptr,
                                        int(card.since->changes.size())
                                    )
                                        .arg(card.since->after.reference)
                                  : Say::tr("Not changed since.")
        );
    if (card.validation)
        reply.line(Say::tr("Digest %1").arg(card.validation->digest));
}

ExitCode plan(const Call &call)
{
    const auto opened = call.open(Database::Access::ReadOnly);
    if (!opened)
        return call.reply.refuse(opened.error());
    auto &database = (*opened)->database();
    const auto id = call.subject(database, u"project"_s, call.line.words.at(0));
    if (!id)
        return call.reply.refuse(id.error());
    const auto project = ProjectRepository(database).get(ProjectId(*id));
    if (!project)
        return call.reply.refuse(project.error());
    const auto year = call.line.words.at(1).toInt();
    const auto found = PlanRepository(database).ofYear(project->id, year);
    if (!found)
        return call.reply.refuse(found.error());
    if (!*found)
        return call.reply.refuse(
            Error::notFound(Say::tr("%1 has no action plan for year %2.").arg(project->code, call.line.words.at(1)))
        );
    const auto card = readPlanCard(database, **found);
    if (!card)
        return call.reply.refuse(card.error());
    if (call.reply.isJson())
        call.reply.document(toJson(*card, *project));
    else
        print(*card, *project, call.reply);
    return ExitCode::Done;
}

} // namespace

QList<Verb> planVerbs()
{
    return {
        {"plan"_L1,
         "PROJECT YEAR"_L1,
         QT_TRANSLATE_NOOP("Verbs", "was the plan of a year validated, by whom, on what, and has it changed since"),
         2,
         2,
         {},
         plan},
    };
}

} // namespace minutier
