// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Recount.h"

namespace minutier::evidence {

Fold Scene::foldUntil(std::uint64_t last) const
{
    Fold fold(from);
    for (const auto &entry : entries)
        if (entry.index <= last)
            fold.add(entry);
        else
            fold.lookAhead(entry);
    return fold;
}

Fold Scene::foldAll() const
{
    return foldUntil(~std::uint64_t{0});
}

void Scene::withheld(const Row &row, std::string_view field) const
{
    report.add(Code::FactWithheld, {{"entity", row.entity}, {"id", row.id}, {"field", std::string(field)}});
}

std::optional<std::string> Scene::need(const Row &row, std::string_view field) const
{
    auto text = row.text(field);
    if (!text)
        withheld(row, field);
    return text;
}

std::string labelOf(const Row &row, std::string_view field)
{
    return row.text(field).value_or(std::string());
}

bool standsAs(std::string_view state)
{
    return state == "adopted" || state == "adopted_with_conditions" || state == "executed";
}

void recountEntry(const Scene &scene, const std::string &number)
{
    for (const auto &entry : scene.entries) {
        const auto index = std::to_string(entry.index);
        if (index != number)
            continue;
        scene.report.add(Code::EntryRecorded, {{"entry", index}, {"verb", entry.leaf.verb}, {"at", entry.leaf.at}});
        for (const auto &[place, value] : entry.opened) {
            const auto &[entity, id, revision, field] = place;
            const auto *text = value.asText();
            scene.report.add(
                Code::ValueOpened,
                {{"entity", entity}, {"id", id}, {"field", field}, {"value", text ? *text : value.toCanonical()}}
            );
        }
        return;
    }
    scene.report.add(Code::SubjectMissing, {{"entity", "entry"}, {"id", number}});
}

} // namespace minutier::evidence
