// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Decimal.h"

#include "core/Say.h"

#include <QRegularExpression>
#include <cmath>

namespace minutier {

using namespace Qt::StringLiterals;

static std::optional<qint64> millionthsOf(const QString &text)
{
    static const QRegularExpression form(u"^(-?)([0-9]{1,12})(?:\\.([0-9]{1,6}))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto value =
        (match.captured(2).toLongLong() * 1'000'000) + match.captured(3).leftJustified(6, u'0').toLongLong();
    return match.captured(1).isEmpty() ? value : -value;
}

Result<Decimal> Decimal::parse(const QString &text, const QString &field)
{
    const auto value = millionthsOf(text);
    // Sums of thousands of such numbers still fit.
    if (!value || std::abs(*value) >= 1'000'000'000'000'000'000)
        return Error::invalid(
            Say::tr("“%1” is no number. Write it as 24906 or 12.5, without spaces and with a point.")
                .arg(text.left(40)),
            field
        );
    return ofMillionths(*value);
}

Decimal Decimal::fromStored(const QString &text)
{
    return ofMillionths(millionthsOf(text).value_or(0));
}

QString Decimal::toString() const
{
    const auto size = std::abs(m_millionths);
    auto text = QString::number(size / millionth);
    if (auto rest = QString::number(size % millionth).rightJustified(6, u'0'); size % millionth != 0) {
        while (rest.endsWith(u'0'))
            rest.chop(1);
        text += u'.' + rest;
    }
    return m_millionths < 0 ? u'-' + text : text;
}

Decimal Decimal::percentage(Decimal part, Decimal whole)
{
    const auto tenths = std::llround(1000.0 * part.toDouble() / whole.toDouble());
    return ofMillionths(tenths * (millionth / 10));
}

} // namespace minutier
