// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"

namespace minutier {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

ShiftedClock::ShiftedClock(const QDateTime &start)
    : m_start(start.toUTC())
{
    m_since.start();
}

QDateTime ShiftedClock::now() const
{
    return m_start.addMSecs(m_since.elapsed());
}

QString toStored(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime instantFromStored(const QString &text)
{
    const auto instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    return instant.isValid() ? instant.toUTC() : QDateTime();
}

} // namespace minutier
