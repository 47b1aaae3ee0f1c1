// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utf8proc.h>

namespace minutier::evidence {

namespace {

constexpr int deepest = 16;

/// One pass over a text; the first fault stops it.
class JsonReader
{
public:
    explicit JsonReader(std::string_view text)
        : m_text(text)
    {}

    JsonRead read()
    {
        Json value;
        skipSpace();
        if (!readValue(value, 0))
            return {std::nullopt, m_fault};
        skipSpace();
        if (m_at != m_text.size())
            return {std::nullopt, {JsonFault::Kind::TrailingText, m_at, {}}};
        return {std::move(value), {}};
    }

private:
    bool stop(JsonFault::Kind kind, std::string word = {})
    {
        m_fault = {kind, m_at, std::move(word)};
        return false;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    bool take(char expected)
    {
        if (m_at >= m_text.size() || m_text[m_at] != expected)
            return false;
        ++m_at;
        return true;
    }

    bool readValue(Json &value, int depth)
    {
        if (depth > deepest)
            return stop(JsonFault::Kind::TooDeep);
        if (m_at >= m_text.size())
            return stop(JsonFault::Kind::Syntax);
        switch (m_text[m_at]) {
        case '{':
            return readObject(value, depth);
        case '[':
            return readArray(value, depth);
        case '"': {
            std::string text;
            if (!readText(text))
                return false;
            value = Json(std::move(text));
            return true;
        }
        case 't':
            return readWord("true", Json(true), value);
        case 'f':
            return readWord("false", Json(false), value);
        case 'n':
            return readWord("null", Json(), value);
        default:
            return readNumber(value);
        }
    }

    bool readWord(std::string_view word, Json meaning, Json &value)
    {
        if (m_text.substr(m_at, word.size()) != word)
            return stop(JsonFault::Kind::Syntax);
        m_at += word.size();
        value = std::move(meaning);
        return true;
    }

    bool readObject(Json &value, int depth)
    {
        Json::Object object;
        ++m_at;
        skipSpace();
        if (take('}')) {
            value = Json(std::move(object));
            return true;
        }
        do {
            skipSpace();
            std::string key;
            if (m_at >= m_text.size() || m_text[m_at] != '"')
                return stop(JsonFault::Kind::Syntax);
            if (!readText(key))
                return false;
            if (object.contains(key))
                return stop(JsonFault::Kind::DuplicateKey, key);
            skipSpace();
            if (!take(':'))
                return stop(JsonFault::Kind::Syntax);
            skipSpace();
            Json member;
            if (!readValue(member, depth + 1))
                return false;
            object.set(std::move(key), std::move(member));
            skipSpace();
        } while (take(','));
        if (!take('}'))
            return stop(JsonFault::Kind::Syntax);
        value = Json(std::move(object));
        return true;
    }

    bool readArray(Json &value, int depth)
    {
        Json::Array array;
        ++m_at;
        skipSpace();
        if (take(']')) {
            value = Json(std::move(array));
            return true;
        }
        do {
            skipSpace();
            Json item;
            if (!readValue(item, depth + 1))
                return false;
            array.push_back(std::move(item));
            skipSpace();
        } while (take(','));
        if (!take(']'))
            return stop(JsonFault::Kind::Syntax);
        value = Json(std::move(array));
        return true;
    }

    [[nodiscard]] std::size_t digitsFrom(std::size_t at) const
    {
        while (at < m_text.size() && m_text[at] >= '0' && m_text[at] <= '9')
            ++at;
        return at;
    }

    bool readNumber(Json &value)
    {
        const auto start = m_at;
        auto at = m_at + (m_text[m_at] == '-' ? 1 : 0);
        const auto digits = at;
        at = digitsFrom(at);
        if (at == digits || (m_text[digits] == '0' && at > digits + 1))
            return stop(JsonFault::Kind::Syntax);
        bool whole = true;
        if (at < m_text.size() && m_text[at] == '.') {
            whole = false;
            const auto fraction = ++at;
            at = digitsFrom(at);
            if (at == fraction)
                return stop(JsonFault::Kind::Syntax);
        }
        if (at < m_text.size() && (m_text[at] == 'e' || m_text[at] == 'E')) {
            whole = false;
            ++at;
            if (at < m_text.size() && (m_text[at] == '+' || m_text[at] == '-'))
                ++at;
            const auto exponent = at;
            at = digitsFrom(at);
            if (at == exponent)
                return stop(JsonFault::Kind::Syntax);
        }
        const auto token = m_text.substr(start, at - start);
        if (!whole) {
            value = Json(Json::Fraction{std::string(token)});
            m_at = at;
            return true;
        }
        std::int64_t number = 0;
        const auto read = std::from_chars(token.data(), token.data() + token.size(), number);
        if (read.ec != std::errc{} || number > largestInteger || number < -largestInteger)
            return stop(JsonFault::Kind::NumberTooLarge, std::string(token));
        m_at = at;
        value = Json(number);
        return true;
    }

    bool readText(std::string &text)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c == '\\') {
                if (!readEscape(text))
                    return false;
            } else if (c < 0x20) {
                return stop(JsonFault::Kind::ControlCharacter);
            } else if (c < 0x80) {
                text += static_cast<char>(c);
                ++m_at;
            } else if (!readSequence(text)) {
                return false;
            }
        }
        return stop(JsonFault::Kind::Syntax);
    }

    bool readSequence(std::string &text)
    {
        utf8proc_int32_t point = -1;
        const auto *from = reinterpret_cast<const utf8proc_uint8_t *>(m_text.data()) + m_at;
        const auto left = static_cast<utf8proc_ssize_t>(std::min<std::size_t>(m_text.size() - m_at, 4));
        const auto length = utf8proc_iterate(from, left, &point);
        if (length <= 0)
            return stop(JsonFault::Kind::NotUtf8);
        text.append(m_text.substr(m_at, static_cast<std::size_t>(length)));
        m_at += static_cast<std::size_t>(length);
        return true;
    }

    bool readEscape(std::string &text)
    {
        const auto letter = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (const auto which = letters.find(letter); letter != '\0' && which != std::string_view::npos) {
            text += meanings[which];
            m_at += 2;
            return true;
        }
        if (letter != 'u')
            return stop(JsonFault::Kind::Syntax);
        auto point = readUnit(m_at + 2);
        if (point < 0)
            return stop(JsonFault::Kind::Syntax);
        auto end = m_at + 6;
        if (point >= 0xDC00 && point <= 0xDFFF)
            return stop(JsonFault::Kind::LoneSurrogate);
        if (point >= 0xD800 && point <= 0xDBFF) {
            const bool paired = m_text.substr(end, 2) == "\\u";
            const auto low = paired ? readUnit(end + 2) : -1;
            if (low < 0xDC00 || low > 0xDFFF)
                return stop(JsonFault::Kind::LoneSurrogate);
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
            end += 6;
        }
        std::array<utf8proc_uint8_t, 4> bytes{};
        const auto length = utf8proc_encode_char(point, bytes.data());
        text.append(reinterpret_cast<const char *>(bytes.data()), static_cast<std::size_t>(length));
        m_at = end;
        return true;
    }

    [[nodiscard]] std::int32_t readUnit(std::size_t at) const
    {
        if (at + 4 > m_text.size())
            return -1;
        std::int32_t unit = 0;
        const auto *from = m_text.data() + at;
        const auto read = std::from_chars(from, from + 4, unit, 16);
        return read.ec == std::errc{} && read.ptr == from + 4 && *from != '-' ? unit : -1;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    JsonFault m_fault;
};

} // namespace

JsonRead readJson(std::string_view text)
{
    return JsonReader(text).read();
}

} // namespace minutier::evidence
