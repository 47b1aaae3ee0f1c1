// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/RandomWords.h"

#include "journal/Canonical.h"

#include <limits>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

Json asJson(const QString &text)
{
    return Json(toUtf8(text));
}

static QString oddText(Chance &chance)
{
    static const QList<QString> odd{
        u""_s,
        u"   "_s,
        u"x"_s,
        u"'; DROP TABLE decision; --"_s,
        u"\"quoted\" and \\ back"_s,
        u"e\u0301te\u0301 nin\u0303ez"_s,
        u"👩🏽‍⚖️ 人身取引 اتجار"_s,
        u"abc\u202Edef"_s,
        u"bell\a"_s,
        u"two\nlines\r\nand\ttabs"_s,
        u"\uFEFFmark"_s,
        QString(301, u'a'),
        QString(20'001, u'é'),
        u"NULL"_s,
        u"0"_s,
        u"2020-02-30"_s,
    };
    return chance.oneOf(odd);
}

static QString sentence(Chance &chance, int words)
{
    static const QList<QString> known{u"workshop"_s, u"plan"_s,   u"judges"_s, u"année"_s,   u"niñez"_s,  u"report"_s,
                                      u"of"_s,       u"the"_s,    u"region"_s, u"budget"_s,  u"second"_s, u"training"_s,
                                      u"comité"_s,   u"police"_s, u"funds"_s,  u"shelter"_s, u"by"_s,     u"May"_s,
                                      u"kit"_s,      u"trata"_s,  u"women"_s,  u"data"_s,    u"partner"_s};
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(chance.oneOf(known));
    return text.join(u' ');
}

Json localHour(Chance &chance, const QDateTime &now)
{
    if (chance.happens(4))
        return asJson(chance.oneOf<QString>({u"2020-09-03"_s, u"soon"_s, u"2021-03-14T02:30"_s, u"0001-01-01T00:00"_s})
        );
    const auto day = now.date().addDays(chance.between(-1, 45));
    return asJson(u"%1T%2:%3"_s.arg(day.toString(Qt::ISODate))
                      .arg(chance.between(7, 18), 2, 10, QChar(u'0'))
                      .arg(chance.oneOf<QString>({u"00"_s, u"30"_s})));
}

static std::optional<QString> knownForm(const QString &argument, Chance &chance)
{
    if (argument == u"code"_s || argument == u"login"_s)
        return u"C%1"_s.arg(chance.below(400));
    if (argument == u"lang"_s)
        return chance.oneOf<QString>({u"fr"_s, u"en"_s, u"es"_s, u"es"_s, u"fr"_s, u"xx"_s});
    if (argument == u"zone"_s)
        return chance.oneOf<QString>(
            {u"America/Tegucigalpa"_s, u"America/Toronto"_s, u"Asia/Kathmandu"_s, u"Pacific/Apia"_s, u"Mars/Olympus"_s}
        );
    if (argument == u"country"_s)
        return chance.oneOf<QString>({u"HN"_s, u"CR"_s, u"TG"_s, u"Honduras"_s});
    if (argument.endsWith(u"currency"_s))
        return chance.oneOf<QString>({u"CAD"_s, u"HNL"_s, u"USD"_s, u"CAD"_s, u"dollars"_s});
    if (argument == u"dimension"_s)
        return chance.oneOf<QString>({u"sex"_s, u"age"_s, u"country"_s});
    if (argument == u"part"_s)
        return chance.oneOf<QString>({u"women"_s, u"men"_s, u"girls"_s, u"boys"_s, u"HN"_s, u"CR"_s});
    if (argument == u"file_name"_s)
        return chance.oneOf<QString>({u"plan.pdf"_s, u"kit.odt"_s, u"../secret"_s});
    return std::nullopt;
}

Json wordsOfText(const QString &argument, bool isLong, Chance &chance, const QDateTime &now)
{
    if (chance.happens(4))
        return asJson(oddText(chance));
    if (argument == u"starts_local"_s)
        return localHour(chance, now);
    if (const auto known = knownForm(argument, chance))
        return asJson(*known);
    return asJson(sentence(chance, chance.between(1, isLong ? 9 : 4)));
}

Json wholeNumber(const QString &argument, Chance &chance)
{
    if (chance.happens(6))
        return Json(chance.oneOf<std::int64_t>(
            {-1,
             0,
             1'000'000'000,
             std::numeric_limits<int>::max(),
             std::numeric_limits<int>::min(),
             evidence::largestInteger}
        ));
    if (argument == u"year"_s)
        return Json(std::int64_t{chance.between(1, 6)});
    if (argument.contains(u"minutes"_s) || argument.endsWith(u"days"_s))
        return Json(std::int64_t{chance.between(5, 60)});
    if (argument == u"percent"_s)
        return Json(std::int64_t{chance.between(0, 100)});
    return Json(std::int64_t{chance.between(1, 5)});
}

Json decimalNumber(Chance &chance)
{
    if (chance.happens(6))
        return chance.oneOf<Json>(
            {asJson(u"-5"_s),
             asJson(u"0.000001"_s),
             asJson(u"999999999999"_s),
             asJson(u"1e5"_s),
             asJson(u""_s),
             Json(evidence::largestInteger),
             Json(Json::Fraction{"12.5000000001"})}
        );
    if (chance.happens(20))
        return asJson(u"%1.%2"_s.arg(chance.below(100)).arg(chance.between(1, 9)));
    return Json(std::int64_t{chance.below(chance.happens(50) ? 101 : 2001)});
}

Json partialDate(Chance &chance, const QDateTime &now)
{
    if (chance.happens(4))
        return asJson(chance.oneOf<QString>({u""_s, u"1899"_s, u"2201-01-01"_s, u"2020-02-30"_s, u"2020-13"_s}));
    const auto day = now.date().addDays(chance.between(-300, 300)).toString(Qt::ISODate);
    return asJson(day.left(chance.oneOf<int>({10, 10, 10, 7, 4})));
}

Json listOfWords(const QString &argument, Chance &chance)
{
    static const QList<QString> sectors{u"institution"_s, u"civil_society"_s, u"cooperation"_s, u"academic"_s};
    static const QList<QString> countries{u"HN"_s, u"CR"_s, u"TG"_s, u"Honduras y más"_s};
    static const QList<QString> roles{u"member"_s, u"coordinator"_s, u"donor"_s, u"king"_s};
    const auto &from = argument == u"sectors"_s ? sectors : argument == u"roles"_s ? roles : countries;
    Json::Array words;
    for (int count = chance.below(3); count >= 0; --count)
        words.push_back(asJson(chance.oneOf(from)));
    return Json(std::move(words));
}

} // namespace minutier
