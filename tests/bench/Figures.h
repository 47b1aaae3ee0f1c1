// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <QString>

namespace minutier::bench {

/// Milliseconds that something takes.
template <typename Work>
double timed(Work &&work)
{
    const auto from = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
}

/// The value that a share of all values do not exceed.
inline double atMost(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::size_t(double(values.size() - 1) * share)];
}

/// One line of the table, read by bench.py.
inline void tell(const char *name, double value)
{
    std::printf("%s\t%.6f\n", name, value);
    std::fflush(stdout);
}

/// A value that must be there for anything to be measured.
template <typename Outcome>
auto must(Outcome outcome)
{
    if (!outcome) {
        std::fprintf(
            stderr, "%s %s\n", qUtf8Printable(outcome.error().message), qUtf8Printable(outcome.error().detail)
        );
        std::exit(1);
    }
    if constexpr (requires { *std::move(outcome); })
        return *std::move(outcome);
}

int measureDecisions(const QString &folder, int count);
int measureReading(const QString &folder);
int enlarge(const QString &folder, int times);
int measureRegister(const QString &folder, const char *size);
int measureLedger(const QString &folder, int count);
int measureVault(const QString &folder, int people);
int measurePlans(const QString &folder, int projects);

} // namespace minutier::bench
