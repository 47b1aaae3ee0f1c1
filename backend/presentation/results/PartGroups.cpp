// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/results/PartGroups.h"

#include "core/Say.h"
#include "presentation/results/ResultShapes.h"
#include "queries/results/ValueWords.h"

#include <QVariantMap>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

double shareOf(const std::optional<Decimal> &value, const Quantity &whole)
{
    if (!value || !whole.value || *whole.value <= Decimal())
        return 0;
    return std::clamp(value->toDouble() / whole.value->toDouble(), 0.0, 1.0);
}

QVariantMap barOf(const QString &label, const QString &text, double offset, double share, bool unspecified)
{
    return {
        {u"label"_s, label},
        {u"text"_s, text.isEmpty() ? Say::tr("not given") : text},
        {u"offset"_s, offset},
        {u"share"_s, share},
        {u"unspecified"_s, unspecified},
    };
}

QVariantMap groupOf(const QList<Part> &parts, const Quantity &whole, const Phrasebook &phrases)
{
    const bool addsUp = parts.first().kind == PartKind::Partition;
    QVariantList bars;
    QStringList said;
    double end = 0;
    const auto add = [&](const QString &label, const QString &text, double share, bool unspecified) {
        bars.append(barOf(label, text, addsUp ? end : 0, share, unspecified));
        said.append(u"%1 %2"_s.arg(label, bars.last().toMap().value(u"text"_s).toString()));
        end += share;
    };
    for (const auto &part : parts) {
        const auto share = part.share ? part.share->toDouble() / 100 : shareOf(part.value, whole);
        const auto name = partWord(part.name);
        add(addsUp ? name : Say::tr("of which %1", "a part that may overlap with others").arg(name),
            valueWords(part, phrases),
            share,
            false);
    }
    if (addsUp)
        if (const auto gap = notSpecified(parts, whole); gap.value && *gap.value > Decimal())
            add(Say::tr("not specified"), toText(gap, phrases), shareOf(gap.value, whole), true);
    const auto of = toText(whole, phrases);
    const auto label = partWord(parts.first().dimension);
    return {
        {u"label"_s, of.isEmpty() ? label : Say::tr("By %1, of %2", "a dimension, the whole").arg(label, of)},
        {u"sentence"_s, said.join(u", "_s)},
        {u"addsUp"_s, addsUp},
        {u"bars"_s, bars},
    };
}

} // namespace

QVariantList partGroups(const QList<Part> &parts, const Quantity &whole, const Phrasebook &phrases)
{
    QStringList dimensions;
    for (const auto &part : parts)
        if (!dimensions.contains(part.dimension))
            dimensions.append(part.dimension);
    QVariantList groups;
    for (const auto &dimension : dimensions) {
        QList<Part> own;
        std::ranges::copy_if(parts, std::back_inserter(own), [&](const Part &part) {
            return part.dimension == dimension;
        });
        groups.append(groupOf(own, whole, phrases));
    }
    return groups;
}

} // namespace minutier
