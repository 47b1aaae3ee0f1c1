// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/Quantity.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace minutier {

static const char *sentenceOf(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Over:
        return QT_TRANSLATE_NOOP("Quantity", "more than %1");
    case Qualifier::About:
        return QT_TRANSLATE_NOOP("Quantity", "about %1");
    case Qualifier::Exact:
        break;
    }
    return "%1";
}

Quantity sumOf(const QList<Quantity> &quantities)
{
    Quantity sum;
    bool incomplete = false;
    for (const auto &quantity : quantities) {
        if (!quantity.value) {
            incomplete = true;
            continue;
        }
        sum.value = sum.value.value_or(Decimal()) + *quantity.value;
        sum.qualifier = std::max(sum.qualifier, quantity.qualifier);
    }
    if (sum.value && incomplete && sum.qualifier == Qualifier::Exact)
        sum.qualifier = Qualifier::Over;
    return sum;
}

QString toText(Decimal value, const Phrasebook &phrases)
{
    const auto text = value.toString();
    const auto point = text.indexOf(u'.');
    const auto decimals = point < 0 ? 0 : int(text.size() - point - 1);
    return QLocale(phrases.language()).toString(value.toDouble(), 'f', decimals);
}

QString toText(const Quantity &quantity, const Phrasebook &phrases)
{
    if (!quantity.value)
        return {};
    const auto number = toText(*quantity.value, phrases);
    if (quantity.qualifier == Qualifier::Exact)
        return number;
    return phrases.say("Quantity", sentenceOf(quantity.qualifier)).arg(number);
}

} // namespace minutier
