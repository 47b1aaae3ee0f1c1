// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Bundle.h"

#include "evidence/BundleFormat.h"

namespace minutier::evidence {

using namespace std::string_view_literals;

constexpr auto bundleTag = "minutier/bundle/v1\0"sv;

static Json hashList(const std::vector<Hash> &hashes)
{
    Json::Array list;
    for (const auto &hash : hashes)
        list.emplace_back(toBase64Url(hash));
    return Json(std::move(list));
}

static Json numberJson(std::uint64_t number)
{
    return Json(static_cast<std::int64_t>(number));
}

static Json openingJson(const Opening &opening)
{
    return Json(Json::Array{
        Json(opening.entity),
        Json(opening.id),
        Json(opening.revision),
        Json(opening.field),
        Json(toBase64Url(opening.salt)),
        opening.value,
    });
}

static Json entryJson(const BundleEntry &entry)
{
    Json::Array openings;
    for (const auto &opening : entry.openings)
        openings.push_back(openingJson(opening));
    Json::Object object{{"idx", numberJson(entry.index)}, {"open", Json(std::move(openings))}};
    if (entry.leaf) {
        object.set("leaf", Json(*entry.leaf));
        object.set("path", hashList(entry.path));
    }
    return Json(std::move(object));
}

static Json tailJson(const BundleTail &tail)
{
    Json::Array leaves;
    for (const auto &leaf : tail.leaves)
        leaves.emplace_back(leaf);
    return Json(Json::Object{
        {"from", numberJson(tail.from)}, {"edge", hashList(tail.edge)}, {"leaves", Json(std::move(leaves))}});
}

std::string sumOf(const Json::Object &bundle)
{
    Json::Object summed;
    for (const auto &[key, value] : bundle)
        if (key != "sum")
            summed.set(key, value);
    return toBase64Url(sha256({bytesOf(bundleTag), bytesOf(Json(std::move(summed)).toCanonical())}));
}

std::string Bundle::toText() const
{
    Json::Array list;
    for (const auto &entry : entries)
        list.push_back(entryJson(entry));
    Json::Object object{
        {"format", Json(bundleFormat)},
        {"subject", Json(Json::Object{{"ent", Json(subject.entity)}, {"id", Json(subject.id)}})},
        {"profile", Json(profile)},
        {"lang", Json(lang)},
        {"head", Json(head)},
        {"entries", Json(std::move(list))},
    };
    if (tail)
        object.set("after", tailJson(*tail));
    if (earlier)
        object.set(
            "earlier", Json(Json::Object{{"size", numberJson(earlier->size)}, {"path", hashList(earlier->path)}})
        );
    object.set("sum", Json(sumOf(object)));
    return Json(std::move(object)).toCanonical();
}

} // namespace minutier::evidence
