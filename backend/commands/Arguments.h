// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Argument.h"

#include <functional>
#include <vector>

namespace minutier {

/// One argument of a command without the command's type.
struct ArgumentShape
{
    std::string name;
    bool required = false;
    evidence::Json::Object schema;
};

/// Refuses arguments that are not an object, a name nobody knows, or a missing one; `known` are the names accepted.
Result<> checkNames(const evidence::Json &json, const QString &command, const std::vector<ArgumentShape> &known);

/// The JSON Schema of a list of arguments.
evidence::Json::Object schemaOfArguments(const std::vector<ArgumentShape> &shapes);

/// What to say of a required text left empty.
Error emptyText(const QString &field);

/// The arguments of a command, one line each; JSON in, JSON out and the schema follow from them.
template <typename Command>
class Arguments
{
public:
    template <typename Member>
    Arguments &required(const char *name, Member Command::*member, const TextLimits &limits = oneLine)
    {
        return add(name, member, limits, true);
    }
    template <typename Member>
    Arguments &optional(const char *name, Member Command::*member, const TextLimits &limits = oneLine)
    {
        return add(name, member, limits, false);
    }

    [[nodiscard]] const std::vector<ArgumentShape> &shapes() const { return m_shapes; }

    /// Fills a command from JSON; texts are not cleaned yet.
    Result<> read(Command &command, const evidence::Json &json, const QString &name) const
    {
        if (auto known = checkNames(json, name, m_shapes); !known)
            return known;
        for (const auto &[key, value] : *json.asObject())
            if (auto done = m_read[indexOf(key)](command, value); !done)
                return done;
        return {};
    }

    /// Makes every text what is kept: composed, trimmed, within its limits.
    Result<> clean(Command &command) const
    {
        for (const auto &step : m_clean)
            if (auto done = step(command); !done)
                return done;
        return {};
    }

    [[nodiscard]] evidence::Json write(const Command &command) const
    {
        evidence::Json::Object object;
        for (std::size_t i = 0; i < m_shapes.size(); ++i)
            if (auto value = m_write[i](command); !value.isNull())
                object.set(m_shapes[i].name, std::move(value));
        return evidence::Json(std::move(object));
    }

private:
    template <typename Member>
    Arguments &add(const char *name, Member Command::*member, const TextLimits &limits, bool required)
    {
        const auto field = QString::fromLatin1(name);
        m_shapes.push_back({name, required, Argument<Member>::schema(limits)});
        m_read.push_back([member, field, limits, required](Command &command, const evidence::Json &json) -> Result<> {
            if (json.isNull() && !required && !isChange<Member>())
                return {};
            return Argument<Member>::read(command.*member, json, field, limits);
        });
        m_clean.push_back([=](Command &command) -> Result<> {
            if (auto done = Argument<Member>::clean(command.*member, field, limits); !done)
                return done;
            if constexpr (std::same_as<Member, QString>)
                if (required && (command.*member).isEmpty())
                    return emptyText(field);
            return {};
        });
        m_write.push_back([member](const Command &command) -> evidence::Json {
            if constexpr (isChange<Member>())
                if (!(command.*member).isGiven)
                    return {};
            return Argument<Member>::write(command.*member);
        });
        return *this;
    }

    template <typename Member>
    static constexpr bool isChange()
    {
        return requires(Member member)
        {
            member.isGiven;
        };
    }

    [[nodiscard]] std::size_t indexOf(const std::string &name) const
    {
        std::size_t i = 0;
        while (m_shapes[i].name != name)
            ++i;
        return i;
    }

    std::vector<ArgumentShape> m_shapes;
    std::vector<std::function<Result<>(Command &, const evidence::Json &)>> m_read;
    std::vector<std::function<Result<>(Command &)>> m_clean;
    std::vector<std::function<evidence::Json(const Command &)>> m_write;
};

/// A part of a command that has arguments of its own: a condition, a vote.
template <typename T>
concept Composite = requires
{
    T::arguments();
};

template <Composite T>
struct Argument<QList<T>>
{
    static evidence::Json::Object schema(const TextLimits &)
    {
        auto schema = schemaOf("array");
        schema.set("items", evidence::Json(schemaOfArguments(T::arguments().shapes())));
        return schema;
    }
    static Result<> read(QList<T> &value, const evidence::Json &json, const QString &field, const TextLimits &)
    {
        const auto *array = json.asArray();
        if (!array)
            return wrongType(field, Say::tr("a list of objects"));
        value.clear();
        for (const auto &item : *array) {
            T part;
            if (auto done = T::arguments().read(part, item, field); !done)
                return done;
            value.append(part);
        }
        return {};
    }
    static evidence::Json write(const QList<T> &value)
    {
        evidence::Json::Array array;
        for (const auto &part : value)
            array.push_back(T::arguments().write(part));
        return array.empty() ? evidence::Json() : evidence::Json(std::move(array));
    }
    static Result<> clean(QList<T> &value, const QString &, const TextLimits &)
    {
        for (auto &part : value)
            if (auto done = T::arguments().clean(part); !done)
                return done;
        return {};
    }
};

} // namespace minutier
