// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

namespace minutier {

/// A clock that shows what the test says.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QString &instant)
        : m_now(QDateTime::fromString(instant, Qt::ISODate).toUTC())
    {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QString &instant) { m_now = QDateTime::fromString(instant, Qt::ISODate).toUTC(); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace minutier
