// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Codes.h"

#include "core/Say.h"

#include <QRegularExpression>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

static bool isCapitals(const QString &text, qsizetype length)
{
    return text.size() == length && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isCode(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9.-]{0,23}$"_s);
    return form.match(text).hasMatch();
}

Error badCode(const QString &example)
{
    return Error::invalid(
        Say::tr("Give a code of 1 to 24 letters, digits, points and dashes, such as %1.").arg(example), u"code"_s
    );
}

bool isCurrencyCode(const QString &text)
{
    return isCapitals(text, 3);
}

bool isCountryCode(const QString &text)
{
    return isCapitals(text, 2);
}

Result<> checkCountry(const QString &country)
{
    if (country.isEmpty() || isCountryCode(country))
        return {};
    return Error::invalid(Say::tr("Write the country as its two-letter ISO code, such as HN."), u"country"_s);
}

} // namespace minutier
