// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Arguments.h"
#include "commands/Work.h"
#include "domain/Authority.h"

namespace minutier {

/// A thing a person can do: a name, arguments, and what it does to the register.
template <typename T>
concept Command = requires(T command, const T &fixed, Work &work)
{
    {
        T::name
        } -> std::convertible_to<QLatin1StringView>;
    {
        T::arguments()
        } -> std::same_as<const Arguments<T> &>;
    {
        fixed.perform(work)
        } -> std::same_as<Result<Made>>;
};

/// A command that says on whose behalf it acts, because that decides who may run it.
template <typename T>
concept Scoped = requires(const T &command, Work &work)
{
    {
        command.scope(work)
        } -> std::same_as<Result<Scope>>;
};

/// A command ready to run, whatever its type.
struct PreparedCommand
{
    QLatin1StringView name;
    evidence::Json arguments;
    std::function<Result<Scope>(Work &)> scope;
    std::function<Result<Made>(Work &)> perform;
};

/// Cleans a command's texts and makes it ready to run.
template <Command C>
Result<PreparedCommand> prepare(C command)
{
    if (auto clean = C::arguments().clean(command); !clean)
        return clean.error();
    PreparedCommand prepared{C::name, C::arguments().write(command), {}, {}};
    if constexpr (Scoped<C>)
        prepared.scope = [command](Work &work) { return command.scope(work); };
    prepared.perform = [command = std::move(command)](Work &work) { return command.perform(work); };
    return prepared;
}

} // namespace minutier
