// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Arguments.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

Error emptyText(const QString &field)
{
    return Error::invalid(Say::tr("Fill in “%1”.").arg(field), field);
}

Result<> checkNames(const Json &json, const QString &command, const std::vector<ArgumentShape> &known)
{
    const auto *object = json.asObject();
    if (!object)
        return Error::invalid(Say::tr("%1 takes its arguments as one JSON object.").arg(command));
    for (const auto &[key, value] : *object) {
        const auto same = [&key](const ArgumentShape &shape) { return shape.name == key; };
        if (std::ranges::none_of(known, same)) {
            QStringList names;
            for (const auto &shape : known)
                names.append(fromUtf8(shape.name));
            return Error::invalid(
                Say::tr("%1 has no argument “%2”. It takes: %3.")
                    .arg(command, firstWords(fromUtf8(key), 40), names.join(u", "_s)),
                firstWords(fromUtf8(key), 40)
            );
        }
    }
    for (const auto &shape : known)
        if (shape.required && !object->contains(shape.name))
            return emptyText(fromUtf8(shape.name));
    return {};
}

Json::Object schemaOfArguments(const std::vector<ArgumentShape> &shapes)
{
    Json::Object properties;
    Json::Array required;
    for (const auto &shape : shapes) {
        properties.set(shape.name, Json(shape.schema));
        if (shape.required)
            required.emplace_back(shape.name);
    }
    auto schema = schemaOf("object");
    schema.set("properties", Json(std::move(properties)));
    schema.set("required", Json(std::move(required)));
    schema.set("additionalProperties", Json(false));
    return schema;
}

} // namespace minutier
