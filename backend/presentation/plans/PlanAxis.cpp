// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/plans/PlanAxis.h"

#include "core/Say.h"

#include <algorithm>
#include <cmath>

namespace minutier {

using namespace Qt::StringLiterals;

static QDate quarterOf(const QDate &day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

PlanAxis::PlanAxis(const QDate &from, const QDate &until, bool open)
    : m_from(quarterOf(from))
    , m_until(quarterOf(std::max(until, from.addMonths(9))).addMonths(3))
    , m_open(open)
{}

double PlanAxis::length() const
{
    const auto days = double(m_from.daysTo(m_until));
    return m_open ? days + 75 : days;
}

QVariantList PlanAxis::quarters(const QDate &today) const
{
    QVariantList all;
    if (!m_from.isValid())
        return all;
    for (auto quarter = m_from; quarter < m_until; quarter = quarter.addMonths(3))
        all.append(QVariantMap{
            {u"label"_s, Say::tr("Q%1 %2", "quarter, year").arg((quarter.month() + 2) / 3).arg(quarter.year())},
            {u"from"_s, at(quarter)},
            {u"until"_s, at(quarter.addMonths(3))},
            {u"open"_s, false},
            {u"now"_s, today >= quarter && today < quarter.addMonths(3)},
        });
    if (m_open)
        all.append(QVariantMap{
            {u"label"_s, Say::tr("Ext.", "extension of a plan, short")},
            {u"from"_s, at(m_until)},
            {u"until"_s, 1.0},
            {u"open"_s, true},
            {u"now"_s, false},
        });
    return all;
}

double PlanAxis::at(const QDate &day) const
{
    return m_from.isValid() ? std::clamp(double(m_from.daysTo(day)) / length(), 0.0, 1.0) : 0.0;
}

int PlanAxis::monthsIn(double part) const
{
    return m_from.isValid() ? int(std::lround(part * length() / 30.44)) : 0;
}

PartialDate shifted(const PartialDate &date, int months)
{
    if (date.isNull())
        return date;
    const auto later = date.first().addMonths(months);
    const auto text = later.toString(Qt::ISODate).left(date.toString().size());
    return PartialDate::fromStored(text);
}

} // namespace minutier
