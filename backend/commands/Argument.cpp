// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Argument.h"

#include "evidence/Bytes.h"

#include <limits>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

Error wrongType(const QString &field, const QString &expected)
{
    return Error::invalid(Say::tr("“%1” must be %2.").arg(field, expected), field);
}

Error unknownWord(const QString &word, const QStringList &words, const QString &field)
{
    return Error::invalid(
        Say::tr("“%1” cannot be “%2”. Choose one of: %3.").arg(field, firstWords(word, 40), words.join(u", "_s)), field
    );
}

Json::Object schemaOf(const char *type, const char *format)
{
    Json::Object schema{{"type", Json(type)}};
    if (format)
        schema.set("format", Json(format));
    return schema;
}

Json::Object schemaOfWords(const QStringList &words)
{
    auto schema = schemaOf("string");
    Json::Array allowed;
    for (const auto &word : words)
        allowed.emplace_back(toUtf8(word));
    schema.set("enum", Json(std::move(allowed)));
    return schema;
}

Json::Object Argument<QString>::schema(const TextLimits &limits)
{
    auto schema = schemaOf("string");
    schema.set("maxLength", Json(std::int64_t{limits.longest}));
    return schema;
}

Result<> Argument<QString>::read(QString &value, const Json &json, const QString &field, const TextLimits &)
{
    const auto *text = json.asText();
    if (!text)
        return wrongType(field, Say::tr("text between quotation marks"));
    value = fromUtf8(*text);
    return {};
}

Json Argument<QString>::write(const QString &value)
{
    return Json(toUtf8(value));
}

Result<> Argument<QString>::clean(QString &value, const QString &field, const TextLimits &limits)
{
    auto cleaned = cleanText(value, limits, field);
    if (!cleaned)
        return cleaned.error();
    value = *cleaned;
    return {};
}

Result<> Argument<bool>::read(bool &value, const Json &json, const QString &field, const TextLimits &)
{
    const auto *flag = json.asBool();
    if (!flag)
        return wrongType(field, Say::tr("true or false"));
    value = *flag;
    return {};
}

Result<> Argument<int>::read(int &value, const Json &json, const QString &field, const TextLimits &)
{
    const auto *integer = json.asInteger();
    if (!integer || *integer > std::numeric_limits<int>::max() || *integer < std::numeric_limits<int>::min())
        return wrongType(field, Say::tr("a whole number"));
    value = int(*integer);
    return {};
}

Json::Object Argument<std::optional<Decimal>>::schema(const TextLimits &)
{
    Json::Object schema;
    schema.set("type", Json(Json::Array{Json("number"), Json("string")}));
    return schema;
}

Result<> Argument<std::optional<Decimal>>::read(
    std::optional<Decimal> &value, const Json &json, const QString &field, const TextLimits &
)
{
    QString text;
    if (const auto *integer = json.asInteger())
        text = QString::number(*integer);
    else if (const auto *fraction = json.asFraction())
        text = fromUtf8(fraction->text);
    else if (const auto *words = json.asText())
        text = fromUtf8(*words);
    else
        return wrongType(field, Say::tr("a number such as 24906 or 12.5"));
    value.reset();
    if (text.isEmpty())
        return {};
    auto number = Decimal::parse(text, field);
    if (!number)
        return number.error();
    value = *number;
    return {};
}

Json Argument<std::optional<Decimal>>::write(const std::optional<Decimal> &value)
{
    return value ? Json(toUtf8(value->toString())) : Json();
}

Json::Object Argument<PartialDate>::schema(const TextLimits &)
{
    auto schema = schemaOf("string");
    schema.set("pattern", Json("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"));
    return schema;
}

Result<> Argument<PartialDate>::read(PartialDate &value, const Json &json, const QString &field, const TextLimits &)
{
    const auto *text = json.asText();
    if (!text)
        return wrongType(field, Say::tr("a date such as 2020-09-03"));
    if (text->empty()) {
        value = {};
        return {};
    }
    auto date = PartialDate::parse(fromUtf8(*text), field);
    if (!date)
        return date.error();
    value = *date;
    return {};
}

Json Argument<PartialDate>::write(const PartialDate &value)
{
    return value.isNull() ? Json() : Json(toUtf8(value.toString()));
}

Result<> Argument<QUuid>::read(QUuid &value, const Json &json, const QString &field, const TextLimits &)
{
    const auto *text = json.asText();
    value = text && text->size() == 36 ? QUuid::fromString(fromUtf8(*text)) : QUuid();
    if (value.isNull() && !(text && text->empty()))
        return wrongType(field, Say::tr("an id such as 018f4e2a-7c31-7000-8000-3f0a5b6c7d8e"));
    return {};
}

Json Argument<QUuid>::write(const QUuid &value)
{
    return value.isNull() ? Json() : Json(toUtf8(toText(value)));
}

Json::Object Argument<QByteArray>::schema(const TextLimits &)
{
    auto schema = schemaOf("string");
    schema.set("contentEncoding", Json("base64"));
    return schema;
}

Result<> Argument<QByteArray>::read(QByteArray &value, const Json &json, const QString &field, const TextLimits &)
{
    const auto *text = json.asText();
    const auto decoded =
        text ? QByteArray::fromBase64Encoding(QByteArray::fromStdString(*text), QByteArray::AbortOnBase64DecodingErrors)
             : QByteArray::FromBase64Result();
    if (!text || !decoded)
        return wrongType(field, Say::tr("bytes written in base64"));
    value = decoded.decoded;
    return {};
}

Json Argument<QByteArray>::write(const QByteArray &value)
{
    return Json(value.toBase64().toStdString());
}

Json::Object Argument<QStringList>::schema(const TextLimits &limits)
{
    auto schema = schemaOf("array");
    schema.set("items", Json(Argument<QString>::schema(limits)));
    return schema;
}

Result<>
Argument<QStringList>::read(QStringList &value, const Json &json, const QString &field, const TextLimits &limits)
{
    const auto *array = json.asArray();
    if (!array)
        return wrongType(field, Say::tr("a list of words"));
    value.clear();
    for (const auto &item : *array) {
        QString word;
        if (auto read = Argument<QString>::read(word, item, field, limits); !read)
            return read;
        value.append(word);
    }
    return {};
}

Json Argument<QStringList>::write(const QStringList &value)
{
    Json::Array array;
    for (const auto &word : value)
        array.emplace_back(toUtf8(word));
    return Json(std::move(array));
}

Result<> Argument<QStringList>::clean(QStringList &value, const QString &field, const TextLimits &limits)
{
    if (value.size() > 200)
        return Error::invalid(Say::tr("“%1” may list 200 words at most.").arg(field), field);
    for (auto &word : value) {
        if (auto cleaned = Argument<QString>::clean(word, field, limits); !cleaned)
            return cleaned;
        if (word.contains(u' '))
            return Error::invalid(Say::tr("“%1” lists words without spaces.").arg(field), field);
    }
    return {};
}

} // namespace minutier
