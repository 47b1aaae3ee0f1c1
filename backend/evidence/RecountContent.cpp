// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Recount.h"

#include <algorithm>
#include <array>

namespace minutier::evidence {

/// A member of the content, and the column it comes from.
struct ContentField
{
    const char *key;
    const char *column;
};

// As the register makes the content of a plan; a field that was added to it is added here.
constexpr std::array contentFields{
    ContentField{"code", "code"},
    ContentField{"result", "result_id"},
    ContentField{"type", "type"},
    ContentField{"title", "title"},
    ContentField{"description", "description"},
    ContentField{"partner", "partner_id"},
    ContentField{"place", "place"},
    ContentField{"starts_on", "starts_on"},
    ContentField{"ends_on", "ends_on"},
    ContentField{"responsible", "responsible_id"},
    ContentField{"budget", "budget"},
    ContentField{"currency", "currency"},
    ContentField{"milestones", "milestones"},
    ContentField{"note", "note"},
    ContentField{"lang", "lang"},
};

static void sayContentWithheld(const Scene &scene, const Row &row, const std::string &field)
{
    scene.report.add(Code::PlanContentWithheld, {{"entity", row.entity}, {"id", row.id}, {"field", field}});
}

static std::optional<Json> activityContent(const Scene &scene, const Row &activity)
{
    Json::Object content;
    for (const auto &[key, column] : contentFields) {
        const auto text = activity.text(column);
        if (!text) {
            sayContentWithheld(scene, activity, column);
            return std::nullopt;
        }
        if (!text->empty())
            content.set(key, Json(*text));
    }
    return Json(std::move(content));
}

/// The activities of the version that were not dropped; nothing where that is not known of one.
static std::optional<std::vector<const Row *>>
activitiesOf(const Scene &scene, const Fold &rows, const Row &version, RecountedContent &content)
{
    std::vector<const Row *> activities;
    for (const auto *row : rows.rowsOf("activity")) {
        const auto owner = row->text("version_id");
        if (!owner)
            content.doubtful = row;
        if (!owner || *owner != version.id)
            continue;
        const auto dropped = row->integer("dropped");
        if (!dropped) {
            sayContentWithheld(scene, *row, "dropped");
            return std::nullopt;
        }
        if (*dropped == 0)
            activities.push_back(row);
    }
    return activities;
}

RecountedContent recountContent(const Scene &scene, const Fold &rows, const Row &version)
{
    RecountedContent recounted;
    const auto planId = scene.need(version, "plan_id");
    const auto *plan = planId ? rows.find("plan", *planId) : nullptr;
    if (planId && !plan)
        sayContentWithheld(scene, version, "plan_id");
    const auto listed = plan ? activitiesOf(scene, rows, version, recounted) : std::nullopt;
    if (!listed)
        return recounted;
    const auto project = plan->text("project_id");
    const auto year = plan->integer("year");
    if (!project || !year) {
        sayContentWithheld(scene, *plan, project ? "year" : "project_id");
        return recounted;
    }
    std::vector<std::pair<std::string, Json>> contents;
    for (const auto *activity : *listed) {
        auto content = activityContent(scene, *activity);
        if (!content)
            return recounted;
        contents.emplace_back(activity->text("code").value_or(std::string()), *std::move(content));
    }
    std::ranges::sort(contents, {}, [](const auto &one) { return one.first; });
    Json::Array list;
    for (auto &[code, content] : contents)
        list.push_back(std::move(content));
    recounted.activities = list.size();
    const Json whole(Json::Object{
        {"format", Json("minutier-plan-1")},
        {"project", Json(*project)},
        {"year", Json(*year)},
        {"activities", Json(std::move(list))},
    });
    recounted.digest = toHex(sha256({bytesOf(whole.toCanonical())}));
    return recounted;
}

} // namespace minutier::evidence
