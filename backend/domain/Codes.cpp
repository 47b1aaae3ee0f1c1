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
    // ISO 3166-1 alpha-2 as of 2024, and XK, which users of the standard write for Kosovo.
    static constexpr QLatin1StringView countries(
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT "
        "BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH "
        "ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT "
        "HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS "
        "LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI "
        "NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG "
        "SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG "
        "UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK"
    );
    return isCapitals(text, 2) && countries.contains(text);
}

Result<> checkCountry(const QString &country)
{
    if (country.isEmpty() || isCountryCode(country))
        return {};
    return Error::invalid(Say::tr("Write the country as its two-letter ISO code, such as HN."), u"country"_s);
}

} // namespace minutier
