// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/results/TypedNumber.h"

#include "core/PartialDate.h"
#include "core/Say.h"
#include "core/Text.h"

#include <QLocale>
#include <QRegularExpression>

namespace minutier {

using namespace Qt::StringLiterals;

Result<std::optional<Decimal>> typedNumber(const QString &text, const QString &language, const QString &field)
{
    static const QRegularExpression spaces(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    auto plain = QString(text).remove(spaces);
    if (plain.isEmpty())
        return std::optional<Decimal>();
    const auto point = QLocale(language).decimalPoint();
    const auto group = point == u","_s ? u"."_s : u","_s;
    // "1.808" is a group of thousands where the comma is the point, and the other way round.
    const QRegularExpression grouped(u"^-?[0-9]{1,3}(\\%1[0-9]{3})+(\\%2[0-9]+)?$"_s.arg(group, point));
    if (grouped.match(plain).hasMatch())
        plain.remove(group);
    const auto number = Decimal::parse(plain.replace(point, u"."_s), field);
    if (!number)
        return Error::invalid(
            Say::tr("“%1” is no number. Write it as %2 or %3.")
                .arg(firstWords(text, 40), QLocale(language).toString(24906), QLocale(language).toString(12.5)),
            field
        );
    return std::optional(*number);
}

Result<PartialDate> typedDate(const QString &text, const QString &field)
{
    return text.trimmed().isEmpty() ? Result(PartialDate()) : PartialDate::parse(text.trimmed(), field);
}

} // namespace minutier
