// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Leaf.h"

#include "evidence/Members.h"

#include <algorithm>
#include <set>

namespace minutier::evidence {

static Hash hashMember(Members &members, std::string_view key)
{
    const auto bytes = fromBase64Url(members.text(key));
    const auto hash = bytes ? hashOf(*bytes) : std::nullopt;
    if (!hash)
        members.refuse(key);
    return hash.value_or(Hash{});
}

static LeafChange readLeafChange(const Json &json, std::string &fault)
{
    Members members(json, "changes", fault);
    LeafChange change{members.text("ent"), members.text("id"), static_cast<std::int64_t>(members.number("rev")), {}};
    if (change.revision == 0)
        members.refuse("rev");
    const auto &fields = members.any("f");
    Members commitments(fields, "f", fault);
    if (const auto *object = fields.asObject())
        for (const auto &[field, value] : *object)
            change.fields.emplace(field, hashMember(commitments, field));
    members.end();
    return change;
}

std::optional<Leaf> Leaf::fromText(std::string_view text)
{
    const auto json = readCanonical(text);
    if (!json.value)
        return std::nullopt;
    std::string fault;
    Members members(*json.value, "leaf", fault);
    if (members.number("v") != 1)
        members.refuse("v");
    Leaf leaf{
        .act = members.text("act"),
        .at = members.text("at"),
        .who = members.text("who"),
        .dev = members.text("dev"),
        .ctr = members.number("ctr"),
        .verb = members.text("verb"),
        .cmd = hashMember(members, "cmd"),
        .made = hashMember(members, "made"),
        .sig = members.text("sig"),
        .changes = {},
    };
    std::set<std::tuple<std::string, std::string, std::int64_t>> seen;
    for (const auto &item : members.list("changes")) {
        leaf.changes.push_back(readLeafChange(item, fault));
        const auto &change = leaf.changes.back();
        // Two changes of a row to the same revision would let one opening stand for either.
        if (!seen.emplace(change.entity, change.id, change.revision).second)
            members.refuse("changes");
    }
    members.end();
    return fault.empty() ? std::optional(std::move(leaf)) : std::nullopt;
}

const LeafChange *Leaf::changeOf(std::string_view entity, std::string_view id, std::int64_t revision) const
{
    const auto change = std::ranges::find_if(changes, [&](const LeafChange &one) {
        return one.entity == entity && one.id == id && one.revision == revision;
    });
    return change == changes.end() ? nullptr : &*change;
}

} // namespace minutier::evidence
