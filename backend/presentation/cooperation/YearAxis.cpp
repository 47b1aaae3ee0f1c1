// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cooperation/YearAxis.h"

#include <QVariantMap>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

YearAxis::YearAxis(const QDate &from, const QDate &until)
    : m_from(from.year(), 1, 1)
    , m_until(std::max(until.year(), from.year() + 1) + 1, 1, 1)
{}

QVariantList YearAxis::years(const QDate &today) const
{
    QVariantList all;
    if (!m_from.isValid())
        return all;
    const int step = (m_until.year() - m_from.year() + 7) / 8;
    for (auto year = m_from; year < m_until; year = year.addYears(step))
        all.append(QVariantMap{
            {u"label"_s, QString::number(year.year())},
            {u"from"_s, at(year)},
            {u"until"_s, at(year.addYears(step))},
            {u"now"_s, today >= year && today < year.addYears(step)},
        });
    return all;
}

double YearAxis::at(const QDate &day) const
{
    if (!m_from.isValid() || !day.isValid())
        return 0;
    return std::clamp(double(m_from.daysTo(day)) / double(m_from.daysTo(m_until)), 0.0, 1.0);
}

} // namespace minutier
