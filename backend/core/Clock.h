// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace minutier {

/// Where the time comes from; handed to whoever needs it, so that tests and the example can stop it.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// This instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock set to another instant, running from there: the example's today, or `--now`.
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(const QDateTime &start);
    [[nodiscard]] QDateTime now() const override;

private:
    QDateTime m_start;
    QElapsedTimer m_since;
};

/// The stored form of an instant: `2020-09-03T15:00:00.000Z`.
QString toStored(const QDateTime &instant);

/// The instant a stored form stands for; invalid when it is another text.
QDateTime instantFromStored(const QString &text);

} // namespace minutier
