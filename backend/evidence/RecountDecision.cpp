// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Recount.h"

#include <algorithm>

namespace minutier::evidence {

void recountConditions(const Scene &scene, const Fold &now, const Row &decision)
{
    std::size_t open = 0;
    std::size_t lifted = 0;
    std::size_t withheld = 0;
    for (const auto *row : now.rowsOf("condition")) {
        const auto owner = row->text("decision_id");
        if (owner && *owner != decision.id)
            continue;
        const auto state = row->text("state");
        if (!owner || !state)
            ++withheld;
        else
            ++(*state == "lifted" ? lifted : open);
    }
    const bool isComplete = now.isComplete(decision);
    if (withheld > 0)
        scene.report.add(Code::ConditionsWithheld, {{"count", std::to_string(withheld)}});
    if (open > 0)
        scene.report.addFact(Code::ConditionsOpen, isComplete, {{"count", std::to_string(open)}});
    if (lifted > 0)
        scene.report.addFact(Code::ConditionsLifted, isComplete, {{"count", std::to_string(lifted)}});
    if (withheld + open + lifted == 0)
        scene.report.addFact(Code::ConditionsNone, isComplete);
}

/// The entry by which the decision took effect: the first that made it stand, and else the last that touched it.
static const VisibleEntry &entryOfDecision(const Scene &scene, const Row &decision)
{
    const auto *last = &scene.entries.front();
    for (const auto &entry : scene.entries) {
        if (std::ranges::find(decision.touchedBy, entry.index) == decision.touchedBy.end())
            continue;
        last = &entry;
        const auto fold = scene.foldUntil(entry.index);
        if (const auto state = fold.find("decision", decision.id)->text("state"); state && standsAs(*state))
            break;
    }
    return *last;
}

static void sayWhatChangedSince(const Scene &scene, const Row &decision, std::uint64_t since)
{
    if (!scene.from || *scene.from > since + 1) {
        scene.report.add(Code::SinceNotShown, {{"entry", std::to_string(since)}});
        return;
    }
    bool isUntouched = true;
    for (const auto &entry : scene.entries) {
        if (entry.index <= since || std::ranges::find(decision.touchedBy, entry.index) == decision.touchedBy.end())
            continue;
        isUntouched = false;
        scene.report.add(
            Code::SinceChanged,
            {{"entry", std::to_string(entry.index)},
             {"verb", entry.leaf.verb},
             {"at", entry.leaf.at},
             {"entity", "decision"}}
        );
    }
    if (isUntouched)
        scene.report.add(Code::SinceNothing, {{"entry", std::to_string(since)}, {"size", std::to_string(scene.size)}});
}

void recountDecision(const Scene &scene, const std::string &id)
{
    const auto now = scene.foldAll();
    const auto *decision = now.find("decision", id);
    if (!decision) {
        scene.report.add(Code::SubjectMissing, {{"entity", "decision"}, {"id", id}});
        return;
    }
    const auto state = scene.need(*decision, "state");
    if (!state)
        return;
    const auto &entry = entryOfDecision(scene, *decision);
    const auto then = scene.foldUntil(entry.index);
    const auto before = then.find("decision", id)->text("state").value_or(std::string());
    FindingValues values{
        {"reference", labelOf(*decision, "reference")},
        {"state", *state},
        {"on", labelOf(*decision, "decided_on")},
        {"entry", std::to_string(entry.index)},
    };
    const bool stood = standsAs(before);
    if (standsAs(*state))
        scene.report.addFact(Code::DecisionStands, now.isComplete(*decision), std::move(values));
    else if (stood)
        scene.report.add(Code::DecisionFallen, std::move(values));
    else
        scene.report.addFact(Code::DecisionRecorded, now.isComplete(*decision), std::move(values));
    recountSession(scene, then, *then.find("decision", id), entry.leaf.at);
    recountConditions(scene, now, *decision);
    sayWhatChangedSince(scene, *decision, entry.index);
}

} // namespace minutier::evidence
