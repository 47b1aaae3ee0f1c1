// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <concepts>
#include <utility>
#include <variant>

namespace minutier {

/// What an operation returns that has nothing else to say.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

/// Either the value of a finished operation, or the Error that stopped it. Shaped like std::expected.
template <typename T = Done>
class [[nodiscard]] Result
{
public:
    // NOLINTBEGIN(google-explicit-constructor): `return value;` and `return error;` are the point
    Result() requires std::same_as<T, Done> : m_outcome(Done{}) {}
    Result(T value)
        : m_outcome(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_outcome(std::in_place_index<1>, std::move(error))
    {}
    // NOLINTEND(google-explicit-constructor)

    [[nodiscard]] bool has_value() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_outcome); }
    [[nodiscard]] T &value() & { return std::get<0>(m_outcome); }
    // By value: `for (auto &x : *query())` must not walk through an answer that is gone.
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_outcome)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_outcome); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_outcome;
};

} // namespace minutier
