// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/committees/MandateStatus.h"

#include "presentation/Formats.h"
#include "queries/committees/CommitteeClock.h"

#include <algorithm>

namespace minutier {

void MandateStatus::read()
{
    m_clock = {};
    if (session()->committee().isNull())
        return;
    const auto clock = readCommitteeClock(session()->database(), session()->committee(), session()->day());
    if (!clock)
        return setError(clock.error());
    m_clock = *clock;
    m_noticeDays = int(m_clock.noticeBy.daysTo(m_clock.latest));
}

QString MandateStatus::stateWord() const
{
    switch (m_clock.state) {
    case MandateClock::State::NoRule:
        return tr("No rule");
    case MandateClock::State::UpToDate:
        return tr("Up to date");
    case MandateClock::State::Soon:
        return tr("To be held soon");
    case MandateClock::State::Overdue:
        break;
    }
    return tr("Overdue");
}

QString MandateStatus::figure() const
{
    return QString::number(std::abs(m_clock.daysLeft));
}

QString MandateStatus::sentence() const
{
    if (m_clock.state == MandateClock::State::Overdue)
        return tr("day(s) past the date of the yearly session", nullptr, -m_clock.daysLeft);
    return tr("day(s) to hold the yearly session", nullptr, m_clock.daysLeft);
}

QString MandateStatus::lastValid() const
{
    return m_clock.lastValid.isValid() ? shortDay(m_clock.lastValid, session()->day()) : tr("none yet");
}

QString MandateStatus::latest() const
{
    return m_clock.latest.isValid() ? shortDay(m_clock.latest, QDate()) : QString();
}

QString MandateStatus::notice() const
{
    if (!m_clock.noticeBy.isValid())
        return {};
    return tr("Convene by %1 at the latest (%2).")
        .arg(shortDay(m_clock.noticeBy, session()->day()), tr("%n day(s) before", nullptr, m_noticeDays));
}

qreal MandateStatus::place(const QDate &day) const
{
    const auto from = m_clock.lastValid.isValid() ? m_clock.lastValid : m_clock.latest.addYears(-1);
    const auto span = from.daysTo(m_clock.latest);
    return span > 0 ? std::clamp(qreal(from.daysTo(day)) / qreal(span), 0.0, 1.0) : 1.0;
}

qreal MandateStatus::todayAt() const
{
    return m_clock.latest.isValid() ? place(session()->day()) : 0;
}

qreal MandateStatus::amberAt() const
{
    return m_clock.latest.isValid() ? place(m_clock.latest.addDays(-mandateWarningDays)) : 1;
}

} // namespace minutier
