// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plans/PlanContent.h"

#include "evidence/Hash.h"

#include <algorithm>

namespace minutier {

using evidence::Json;

static void put(Json::Object &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.set(key, Json(text.toStdString()));
}

static Json contentOf(const PlanActivity &activity)
{
    Json::Object content;
    put(content, "code", activity.code);
    put(content, "result", activity.result.toString());
    put(content, "type", nameOf(activity.type));
    put(content, "title", activity.title);
    put(content, "description", activity.description);
    put(content, "partner", activity.partner.toString());
    put(content, "place", activity.place);
    put(content, "starts_on", activity.startsOn.toString());
    put(content, "ends_on", activity.endsOn.toString());
    put(content, "responsible", activity.responsible.toString());
    put(content, "budget", activity.budget ? activity.budget->toString() : QString());
    put(content, "currency", activity.currency);
    put(content, "milestones", activity.milestones);
    put(content, "note", activity.note);
    put(content, "lang", activity.lang);
    return Json(std::move(content));
}

Json contentOf(const ActionPlan &plan, QList<PlanActivity> activities)
{
    std::ranges::sort(activities, {}, &PlanActivity::code);
    Json::Array list;
    for (const auto &activity : activities)
        if (!activity.dropped)
            list.push_back(contentOf(activity));
    return Json(Json::Object{
        {"format", Json("minutier-plan-1")},
        {"project", Json(plan.project.toString().toStdString())},
        {"year", Json(std::int64_t{plan.year})},
        {"activities", Json(std::move(list))},
    });
}

QString digestOf(const Json &content)
{
    return QString::fromStdString(evidence::toHex(evidence::sha256({evidence::bytesOf(content.toCanonical())})));
}

QString digestOf(const ActionPlan &plan, const QList<PlanActivity> &activities)
{
    return digestOf(contentOf(plan, activities));
}

} // namespace minutier
