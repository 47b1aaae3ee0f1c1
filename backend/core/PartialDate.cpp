// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/PartialDate.h"

#include "core/Say.h"

#include <QRegularExpression>

namespace minutier {

using namespace Qt::StringLiterals;

bool isPlausibleYear(int year)
{
    return year >= 1900 && year <= 2200;
}

PartialDate::PartialDate(const QDate &day)
    : m_text(day.isValid() ? day.toString(Qt::ISODate) : QString())
{}

PartialDate PartialDate::fromStored(const QString &text)
{
    PartialDate date;
    date.m_text = text;
    return date;
}

Result<PartialDate> PartialDate::parse(const QString &text, const QString &field)
{
    static const QRegularExpression form(u"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"_s);
    const auto date = fromStored(text);
    const auto first = date.first();
    if (!first.isValid() || !form.match(text).hasMatch())
        return Error::invalid(
            Say::tr("Write the date as a year, a month or a day: 2020, 2020-09 or 2020-09-03."), field
        );
    if (!isPlausibleYear(first.year()))
        return Error::invalid(Say::tr("Choose a date between 1900 and 2200."), field);
    return date;
}

PartialDate::Precision PartialDate::precision() const
{
    switch (m_text.size()) {
    case 4:
        return Precision::Year;
    case 7:
        return Precision::Month;
    case 10:
        return Precision::Day;
    default:
        return Precision::None;
    }
}

QDate PartialDate::first() const
{
    switch (precision()) {
    case Precision::Year:
        return QDate::fromString(m_text + "-01-01"_L1, Qt::ISODate);
    case Precision::Month:
        return QDate::fromString(m_text + "-01"_L1, Qt::ISODate);
    case Precision::Day:
        return QDate::fromString(m_text, Qt::ISODate);
    case Precision::None:
        break;
    }
    return {};
}

QDate PartialDate::last() const
{
    const auto day = first();
    switch (precision()) {
    case Precision::Year:
        return day.addYears(1).addDays(-1);
    case Precision::Month:
        return day.addMonths(1).addDays(-1);
    case Precision::Day:
    case Precision::None:
        break;
    }
    return day;
}

} // namespace minutier
