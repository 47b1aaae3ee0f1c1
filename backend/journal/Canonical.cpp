// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Canonical.h"

namespace minutier {

std::string toUtf8(const QString &text)
{
    return text.toStdString();
}

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

evidence::Json toJson(const QVariant &cell)
{
    if (cell.isNull())
        return {};
    if (cell.typeId() == QMetaType::QString)
        return evidence::Json(toUtf8(cell.toString()));
    return evidence::Json(std::int64_t{cell.toLongLong()});
}

QVariant toCell(const evidence::Json &value)
{
    if (const auto *text = value.asText())
        return fromUtf8(*text);
    if (const auto *integer = value.asInteger())
        return QVariant(qlonglong(*integer));
    return {};
}

QString textOf(const evidence::Json::Object &object, std::string_view key)
{
    const auto *value = object.find(key);
    const auto *text = value ? value->asText() : nullptr;
    return text ? fromUtf8(*text) : QString();
}

qint64 integerOf(const evidence::Json::Object &object, std::string_view key)
{
    const auto *value = object.find(key);
    const auto *integer = value ? value->asInteger() : nullptr;
    return integer ? *integer : -1;
}

const evidence::Json::Array &arrayOf(const evidence::Json::Object &object, std::string_view key)
{
    static const evidence::Json::Array none;
    const auto *value = object.find(key);
    const auto *array = value ? value->asArray() : nullptr;
    return array ? *array : none;
}

const evidence::Json::Object &objectOf(const evidence::Json &value)
{
    static const evidence::Json::Object none;
    const auto *object = value.asObject();
    return object ? *object : none;
}

const evidence::Json::Object &memberOf(const evidence::Json::Object &object, std::string_view key)
{
    static const evidence::Json::Object none;
    const auto *value = object.find(key);
    return value ? objectOf(*value) : none;
}

} // namespace minutier
