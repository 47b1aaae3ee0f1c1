// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/TypedFields.h"

namespace minutier {

TypedNumberForm numberFormOf(const evidence::Json::Object &schema)
{
    const auto *type = schema.find("type");
    if (type && type->asArray())
        return TypedNumberForm::Amount;
    return type && type->asText() && *type->asText() == "integer" ? TypedNumberForm::Whole : TypedNumberForm::None;
}

evidence::Json typedField(const QString &typed, TypedNumberForm form)
{
    auto text = typed.trimmed();
    if (form == TypedNumberForm::None)
        return evidence::Json(toUtf8(text));
    text.remove(u' ').remove(u'\u00a0').remove(u'\u202f');
    bool isWhole = false;
    const auto whole = text.toLongLong(&isWhole);
    if (form == TypedNumberForm::Whole && isWhole)
        return evidence::Json(std::int64_t{whole});
    return evidence::Json(toUtf8(text.replace(u',', u'.')));
}

} // namespace minutier
