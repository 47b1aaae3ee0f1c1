// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OptionValues.h"

#include "core/Say.h"
#include "core/Translations.h"
#include "domain/Actor.h"
#include "storage/Tables.h"

#include <QDateTime>
#include <QUuid>
#include <limits>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    return isNumber && number >= least && number <= most;
}

QString outOf(const QStringList &words)
{
    return Say::tr("Choose one of: %1.").arg(words.join(u", "_s));
}

/// What a value that cannot be read should have been; empty where it can.
QString wanted(const QString &verb, const QString &option, const QString &value)
{
    constexpr auto any = std::numeric_limits<qint64>::max();
    const auto among = [&value](const QStringList &words) { return words.contains(value) ? QString() : outOf(words); };
    if (option == "now"_L1)
        return QDateTime::fromString(value, Qt::ISODate).isValid()
                   ? QString()
                   : Say::tr("Write the moment as 2021-06-21T15:00:00Z.");
    if (option == "lang"_L1)
        return among(spokenLanguages());
    if (option == "limit"_L1)
        return isWhole(value, 1, 1000) ? QString() : Say::tr("Choose a limit of 1 to 1000.");
    if (option == "after"_L1 && verb == "journal"_L1)
        return isWhole(value, -1, any) ? QString() : Say::tr("Give the number of an entry.");
    if (option == "after"_L1)
        return QUuid::fromString(value).isNull() ? Say::tr("Give what the page before said after “--after”.")
                                                 : QString();
    if (option == "since"_L1)
        return isWhole(value, 1, any) ? QString() : Say::tr("Give how many entries the reader verified before.");
    if (option == "where"_L1)
        return value.indexOf(u'=') > 0 ? QString() : Say::tr("Write conditions as FIELD=VALUE.");
    if (option == "by"_L1)
        return among({u"time"_s, u"relevance"_s});
    if (option == "format"_L1)
        return among({u"pdf"_s, u"odt"_s, u"html"_s});
    if (option == "into"_L1)
        return among({u"activities"_s});
    if (option == "audience"_L1)
        return among(verb == "release"_L1 ? wordsOf<Audience>().mid(1) : wordsOf<Audience>()); // the office hands out
    if (QStringList{u"projects"_s, u"meetings"_s, u"decisions"_s, u"entries"_s, u"seed"_s}.contains(option))
        return isWhole(value, 0, 10'000'000) ? QString() : Say::tr("Give a number of 0 to 10000000.");
    return {};
}

} // namespace

Result<> checkValues(const CommandLine &line)
{
    for (const auto &[option, values] : line.options.asKeyValueRange()) {
        for (const auto &value : values)
            if (value.trimmed().isEmpty())
                return Error::invalid(Say::tr("The option “--%1” needs a value.").arg(option), option);
        if (option == "entity"_L1) {
            if (!tableNamed(values.value(0)))
                return Error::invalid(Say::tr("There is no entity “%1”.").arg(values.value(0).left(40)), option);
            continue;
        }
        for (const auto &value : values)
            if (const auto sentence = wanted(line.verb, option, value); !sentence.isEmpty())
                return Error::invalid(
                    Say::tr("“--%1 %2” cannot be read. %3").arg(option, value.left(40), sentence), option
                );
    }
    return {};
}

} // namespace minutier
