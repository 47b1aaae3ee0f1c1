// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/ModelContent.h"

namespace minutier {

using evidence::Json;

static Json text(const QString &value)
{
    return Json(value.toStdString());
}

static Json contentOf(const ResultNode &node, const QList<Indicator> &indicators)
{
    Json::Array measured;
    for (const auto &indicator : indicators)
        if (!indicator.retired && indicator.result == node.id)
            measured.emplace_back(Json::Object{
                {"code", text(indicator.code)}, {"title", text(indicator.title)}, {"unit", text(indicator.unit)}});
    return Json(Json::Object{
        {"id", text(node.id.toString())},
        {"parent", text(node.parent.toString())},
        {"level", text(nameOf(node.level))},
        {"code", text(node.code)},
        {"title", text(node.title)},
        {"indicators", Json(std::move(measured))},
    });
}

Json contentOf(const QList<ResultNode> &nodes, const QList<Indicator> &indicators)
{
    Json::Array results;
    for (const auto &node : nodes)
        if (!node.retired)
            results.push_back(contentOf(node, indicators));
    return Json(Json::Object{{"format", Json("minutier-model-1")}, {"results", Json(std::move(results))}});
}

} // namespace minutier
