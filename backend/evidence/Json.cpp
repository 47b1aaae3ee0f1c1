// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Json.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace minutier::evidence {

static std::string_view nameOfMember(const Json::Member &member)
{
    return member.first;
}

Json::Object::Object(std::initializer_list<Member> members)
{
    m_members.reserve(members.size());
    for (const auto &[key, value] : members)
        set(key, value);
}

void Json::Object::set(std::string key, Json value)
{
    const auto place = std::ranges::lower_bound(m_members, std::string_view(key), {}, nameOfMember);
    if (place != m_members.end() && place->first == key)
        place->second = std::move(value);
    else
        m_members.emplace(place, std::move(key), std::move(value));
}

const Json *Json::Object::find(std::string_view key) const
{
    const auto place = std::ranges::lower_bound(m_members, key, {}, nameOfMember);
    return place != m_members.end() && place->first == key ? &place->second : nullptr;
}

bool operator==(const Json::Object &a, const Json::Object &b)
{
    return a.m_members == b.m_members;
}

bool operator==(const Json &a, const Json &b)
{
    return a.m_value == b.m_value;
}

Json::Json(bool value)
    : m_value(value)
{}

Json::Json(std::int64_t value)
    : m_value(value)
{}

Json::Json(std::string value)
    : m_value(std::move(value))
{}

Json::Json(const char *value)
    : m_value(std::string(value))
{}

Json::Json(Array value)
    : m_value(std::move(value))
{}

Json::Json(Object value)
    : m_value(std::move(value))
{}

Json::Json(Fraction value)
    : m_value(std::move(value))
{}

bool Json::isNull() const
{
    return std::holds_alternative<std::monostate>(m_value);
}

const bool *Json::asBool() const
{
    return std::get_if<bool>(&m_value);
}

const std::int64_t *Json::asInteger() const
{
    return std::get_if<std::int64_t>(&m_value);
}

const std::string *Json::asText() const
{
    return std::get_if<std::string>(&m_value);
}

const Json::Array *Json::asArray() const
{
    return std::get_if<Array>(&m_value);
}

const Json::Object *Json::asObject() const
{
    return std::get_if<Object>(&m_value);
}

const Json::Fraction *Json::asFraction() const
{
    return std::get_if<Fraction>(&m_value);
}

/// As RFC 8785 has it: short escapes where there are any, \u00xx for other control characters, all else as it is.
static void writeText(std::string &out, std::string_view text)
{
    constexpr std::string_view plain = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto which = plain.find(c);
        const auto code = static_cast<unsigned char>(c);
        if (which != std::string_view::npos) {
            out += '\\';
            out += letters[which];
        } else if (code < 0x20) {
            out += "\\u00";
            out += digits[code >> 4];
            out += digits[code & 0xF];
        } else {
            out += c;
        }
    }
    out += '"';
}

static void write(std::string &out, const Json &value);

static void writeArray(std::string &out, const Json::Array &array)
{
    out += '[';
    for (std::size_t i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        write(out, array[i]);
    }
    out += ']';
}

static void writeObject(std::string &out, const Json::Object &object)
{
    out += '{';
    bool first = true;
    for (const auto &[key, value] : object) {
        if (!first)
            out += ',';
        first = false;
        writeText(out, key);
        out += ':';
        write(out, value);
    }
    out += '}';
}

static void write(std::string &out, const Json &value)
{
    if (const auto *flag = value.asBool()) {
        out += *flag ? "true" : "false";
    } else if (const auto *integer = value.asInteger()) {
        std::array<char, 24> digits{};
        const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), *integer);
        out.append(digits.data(), written.ptr);
    } else if (const auto *text = value.asText()) {
        writeText(out, *text);
    } else if (const auto *array = value.asArray()) {
        writeArray(out, *array);
    } else if (const auto *object = value.asObject()) {
        writeObject(out, *object);
    } else {
        out += "null"; // a fraction never gets here: readers of arguments refuse it first
    }
}

std::string Json::toCanonical() const
{
    std::string out;
    write(out, *this);
    return out;
}

} // namespace minutier::evidence
