// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

#include <QVariantMap>

namespace minutier {

/// Which form of number an argument takes, if it takes one.
enum class TypedNumberForm { None, Whole, Amount };
TypedNumberForm numberFormOf(const evidence::Json::Object &schema);

/// What was typed as a field of JSON; "25 000,50" is an amount too.
evidence::Json typedField(const QString &typed, TypedNumberForm form);

/// A command made from a form's fields, named as its arguments and as they were typed; empty ones are left out, unless
/// the form is to empty what was kept.
template <Command C>
Result<PreparedCommand> typedCommand(const QVariantMap &fields, bool emptied = false)
{
    evidence::Json::Object object;
    for (const auto &shape : C::arguments().shapes()) {
        const auto name = QString::fromStdString(shape.name);
        const auto typed = fields.value(name).toString();
        if (!typed.trimmed().isEmpty())
            object.set(shape.name, typedField(typed, numberFormOf(shape.schema)));
        else if (shape.required)
            return emptyText(name);
        else if (emptied && fields.contains(name))
            object.set(shape.name, evidence::Json());
    }
    C command;
    if (auto read = C::arguments().read(command, evidence::Json(object), C::name); !read)
        return read.error();
    return prepare(std::move(command));
}

} // namespace minutier
