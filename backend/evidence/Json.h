// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace minutier::evidence {

/// A JSON value as the record knows it: whole numbers and text, no floats, keys sorted and unique.
class Json
{
public:
    /// A number that is not whole, kept as it was written; only lenient reading makes one, and nothing canonical holds
    /// it.
    struct Fraction
    {
        std::string text;
        friend bool operator==(const Fraction &, const Fraction &) = default;
    };
    using Array = std::vector<Json>;
    using Member = std::pair<std::string, Json>;

    /// Members sorted bytewise by key, each key once.
    class Object
    {
    public:
        Object() = default;
        Object(std::initializer_list<Member> members);

        /// Sets a member, in place of one with the same key.
        void set(std::string key, Json value);
        [[nodiscard]] const Json *find(std::string_view key) const;
        [[nodiscard]] bool contains(std::string_view key) const { return find(key) != nullptr; }
        [[nodiscard]] std::size_t size() const { return m_members.size(); }
        [[nodiscard]] bool empty() const { return m_members.empty(); }
        [[nodiscard]] auto begin() const { return m_members.begin(); }
        [[nodiscard]] auto end() const { return m_members.end(); }
        friend bool operator==(const Object &a, const Object &b);

    private:
        std::vector<Member> m_members;
    };

    Json() = default;
    explicit Json(bool value);
    explicit Json(std::int64_t value);
    explicit Json(std::string value);
    explicit Json(const char *value);
    explicit Json(Array value);
    explicit Json(Object value);
    explicit Json(Fraction value);

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] const bool *asBool() const;
    [[nodiscard]] const std::int64_t *asInteger() const;
    [[nodiscard]] const std::string *asText() const;
    [[nodiscard]] const Array *asArray() const;
    [[nodiscard]] const Object *asObject() const;
    [[nodiscard]] const Fraction *asFraction() const;

    /// The one byte sequence that stands for this value (a strict subset of RFC 8785).
    [[nodiscard]] std::string toCanonical() const;

    friend bool operator==(const Json &a, const Json &b);

private:
    std::variant<std::monostate, bool, std::int64_t, std::string, Array, Object, Fraction> m_value;
};

/// Why a text is not the JSON that was expected, and where.
struct JsonFault
{
    enum class Kind {
        Syntax,
        TrailingText,
        NotUtf8,
        LoneSurrogate,
        ControlCharacter,
        DuplicateKey,
        TooDeep,
        NumberTooLarge,
        NotCanonical,
    };
    Kind kind = Kind::Syntax;
    std::size_t at = 0; ///< Byte offset in the text.
    std::string word;   ///< The key or token concerned, where there is one.
};

/// A value read, or the fault that stopped the reading.
struct JsonRead
{
    std::optional<Json> value;
    JsonFault fault;
    explicit operator bool() const { return value.has_value(); }
};

/// Largest whole number, either sign, that every JSON reader keeps exact.
constexpr std::int64_t largestInteger = (std::int64_t{1} << 53) - 1;

/// Whether a text begins with the mark that some editors and mail programs put before UTF-8.
constexpr bool beginsWithMark(std::string_view text)
{
    return text.starts_with("\xef\xbb\xbf");
}

/// The fault of a file that is refused for that mark.
constexpr const char *markFault = "mark";

/// Reads JSON as people and programs write it: any spacing and order, but no duplicate key and no broken text.
JsonRead readJson(std::string_view text);

/// Reads canonical JSON: refuses whatever `toCanonical` would not write byte for byte.
JsonRead readCanonical(std::string_view text);

} // namespace minutier::evidence
