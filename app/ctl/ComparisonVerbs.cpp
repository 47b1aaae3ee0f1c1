// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanJson.h"
#include "Verbs.h"
#include "domain/Words.h"
#include "queries/plans/PlanComparison.h"

#include <QJsonArray>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

QJsonValue toJson(const std::optional<PlanActivity> &activity)
{
    if (!activity)
        return {};
    return QJsonObject{
        {u"id"_s, activity->id.toString()},
        {u"title"_s, activity->title},
        {u"starts_on"_s, textOrNull(activity->startsOn.toString())},
        {u"ends_on"_s, textOrNull(activity->endsOn.toString())},
        {u"budget"_s, activity->budget ? QJsonValue(activity->budget->toDouble()) : QJsonValue()},
        {u"currency"_s, textOrNull(activity->currency)},
        {u"partner"_s, textOrNull(activity->partner.toString())},
        {u"responsible"_s, textOrNull(activity->responsible.toString())},
        {u"result"_s, textOrNull(activity->result.toString())},
    };
}

QJsonObject toJson(const BackedChange &one)
{
    QJsonArray kinds;
    for (const auto kind : one.change.kinds)
        kinds.append(nameOf(kind));
    QJsonArray decisions;
    for (const auto &backing : one.behind)
        decisions.append(QJsonObject{
            {u"entity"_s, backing.entity},
            {u"id"_s, toText(backing.id)},
            {u"reference"_s, backing.reference},
            {u"title"_s, backing.title},
        });
    return {
        {u"code"_s, one.change.code},
        {u"title"_s, one.change.activity().title},
        {u"change"_s, kinds},
        {u"before"_s, toJson(one.change.before)},
        {u"after"_s, toJson(one.change.after)},
        {u"decided"_s, one.isDecided()},
        {u"decisions"_s, decisions},
    };
}

QString period(const PlanActivity &activity)
{
    return u"%1–%2"_s.arg(activity.startsOn.toString(), activity.endsOn.toString());
}

QString cost(const PlanActivity &activity)
{
    return activity.budget ? activity.budget->toString() + u' ' + activity.currency : u"–"_s;
}
QString sentenceOf(const BackedChange &one)
{
    const auto &change = one.change;
    QStringList words;
    for (const auto kind : change.kinds) {
        auto word = spoken(kind);
        if (kind == ChangeKind::Moved)
            word += u" %1 → %2"_s.arg(period(*change.before), period(*change.after));
        if (kind == ChangeKind::Recosted)
            word += u" %1 → %2"_s.arg(cost(*change.before), cost(*change.after));
        words.append(word);
    }
    QStringList behind;
    for (const auto &backing : one.behind)
        behind.append(
            backing.entity == "decision"_L1 ? backing.reference : Say::tr("%1, recommended").arg(backing.reference)
        );
    if (!one.isDecided())
        behind.append(Say::tr("no decision yet"));
    return u"%1 · %2 · %3 · %4"_s.arg(change.code, change.activity().title, words.join(u"; "_s), behind.join(u", "_s));
}

ExitCode compare(const Call &call)
{
    const auto opened = call.open(Database::Access::ReadOnly);
    if (!opened)
        return call.reply.refuse(opened.error());
    auto &database = (*opened)->database();
    const auto before = call.subject(database, u"version"_s, call.line.words.at(0));
    if (!before)
        return call.reply.refuse(before.error());
    const auto after = call.subject(database, u"version"_s, call.line.words.at(1));
    if (!after)
        return call.reply.refuse(after.error());
    const auto comparison = comparePlans(database, PlanVersionId(*before), PlanVersionId(*after));
    if (!comparison)
        return call.reply.refuse(comparison.error());
    QJsonArray changes;
    for (const auto &one : comparison->changes) {
        changes.append(toJson(one));
        call.reply.result(sentenceOf(one));
    }
    QJsonArray budgets;
    for (const auto [currency, sums] : comparison->budgets.asKeyValueRange()) {
        budgets.append(QJsonObject{
            {u"currency"_s, currency},
            {u"before"_s, sums.first.toDouble()},
            {u"after"_s, sums.second.toDouble()},
        });
        call.reply.line(
            Say::tr("Budget in %1: %2 before, %3 after").arg(currency, sums.first.toString(), sums.second.toString())
        );
    }
    if (call.reply.isJson())
        call.reply.document({
            {u"from"_s, toJson(comparison->before)},
            {u"to"_s, toJson(comparison->after)},
            {u"changes"_s, changes},
            {u"unchanged"_s, comparison->unchanged},
            {u"undecided"_s, comparison->undecided()},
            {u"budgets"_s, budgets},
        });
    else if (comparison->changes.isEmpty())
        call.reply.result(Say::tr("Nothing differs."));
    return ExitCode::Done;
}

} // namespace

QList<Verb> comparisonVerbs()
{
    return {
        {"compare"_L1,
         "PLAN-VERSION PLAN-VERSION"_L1,
         QT_TRANSLATE_NOOP("Verbs", "what differs between two versions of a plan, and which decision is behind it"),
         2,
         2,
         {},
         compare},
    };
}

} // namespace minutier
