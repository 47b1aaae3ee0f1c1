// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/Breakdown.h"

#include <QCoreApplication>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// One count of a breakdown, with the place where what may be read of it is kept.
struct Cell
{
    double count = 0;
    Disclosure *disclosure = nullptr;
    Disclosure whenSmall = Disclosure::BelowLeast;
};

/// What a part counts, or what its share of the whole comes to.
std::optional<double> countOf(const Part &part, const Quantity &whole)
{
    if (part.value)
        return part.value->toDouble();
    if (part.share && whole.value)
        return part.share->toDouble() * whole.value->toDouble() / 100;
    return {};
}

/// "More than 3" is not "fewer than 5": such a count is not said at all.
Disclosure whenSmall(Qualifier qualifier)
{
    return qualifier == Qualifier::Over ? Disclosure::Withheld : Disclosure::BelowLeast;
}

/// Every count of a partition above zero, what is not specified among them.
QList<Cell> cellsOf(Breakdown &breakdown, const Quantity &whole)
{
    QList<Cell> cells;
    for (auto &one : breakdown.parts)
        if (const auto count = countOf(one.part, whole); count && *count > 0)
            cells.append({*count, &one.disclosure, whenSmall(one.part.qualifier)});
    if (breakdown.rest.value && *breakdown.rest.value > Decimal())
        cells.append({breakdown.rest.value->toDouble(), &breakdown.restDisclosure, whenSmall(breakdown.rest.qualifier)}
        );
    return cells;
}

/// Hides small counts, then the next smallest ones until what is hidden is two counts and not small together.
void hideWithin(QList<Cell> cells, int least)
{
    std::ranges::sort(cells, {}, &Cell::count);
    double hidden = 0;
    int hiddenCells = 0;
    for (auto &cell : cells) {
        const bool small = cell.count < least;
        const bool revealing = hiddenCells > 0 && (hiddenCells < 2 || hidden < least);
        if (!small && !revealing)
            return;
        *cell.disclosure = small ? cell.whenSmall : Disclosure::Withheld;
        hidden += cell.count;
        ++hiddenCells;
    }
}

/// Hides small parts of an overlapping breakdown, and parts that leave only a few outside.
void hideAlone(Breakdown &breakdown, const Quantity &whole, int least)
{
    for (auto &one : breakdown.parts) {
        const auto count = countOf(one.part, whole);
        if (!count || *count <= 0)
            continue;
        const auto outside = whole.value ? whole.value->toDouble() - *count : 0;
        if (*count < least)
            one.disclosure = whenSmall(one.part.qualifier);
        else if (outside > 0 && outside < least)
            one.disclosure = Disclosure::Withheld;
    }
}

} // namespace

QList<Breakdown> breakdownsOf(const QList<Part> &parts, const Quantity &whole, int least)
{
    QList<Breakdown> breakdowns;
    for (const auto &part : parts) {
        auto place = std::ranges::find(breakdowns, part.dimension, &Breakdown::dimension);
        if (place == breakdowns.end())
            place = breakdowns.insert(breakdowns.end(), {.dimension = part.dimension, .kind = part.kind});
        place->parts.append({part});
    }
    for (auto &breakdown : breakdowns) {
        if (breakdown.kind == PartKind::OfWhich) {
            hideAlone(breakdown, whole, least);
            continue;
        }
        QList<Part> own;
        for (const auto &one : breakdown.parts)
            own.append(one.part);
        breakdown.rest = notSpecified(own, whole);
        hideWithin(cellsOf(breakdown, whole), least);
    }
    return breakdowns;
}

/// The word of a code in a table of them; the code itself where it is none.
template <std::size_t Size>
static QString wordIn(
    const std::array<std::pair<QLatin1StringView, const char *>, Size> &words,
    const QString &code,
    const Phrasebook &phrases
)
{
    const auto found = std::ranges::find(words, code, &std::pair<QLatin1StringView, const char *>::first);
    return found == words.end() ? code : phrases.say("Words", found->second);
}

QString partWords(const QString &part, const Phrasebook &phrases)
{
    static constexpr std::array words{
        std::pair("women"_L1, QT_TRANSLATE_NOOP("Words", "women")),
        std::pair("men"_L1, QT_TRANSLATE_NOOP("Words", "men")),
        std::pair("girls"_L1, QT_TRANSLATE_NOOP("Words", "girls")),
        std::pair("boys"_L1, QT_TRANSLATE_NOOP("Words", "boys")),
        std::pair("children"_L1, QT_TRANSLATE_NOOP("Words", "children")),
        std::pair("youth"_L1, QT_TRANSLATE_NOOP("Words", "young people")),
        std::pair("adults"_L1, QT_TRANSLATE_NOOP("Words", "adults")),
        std::pair("women_and_girls"_L1, QT_TRANSLATE_NOOP("Words", "women and girls")),
        std::pair("women_or_girls"_L1, QT_TRANSLATE_NOOP("Words", "women or girls")),
    };
    return wordIn(words, part, phrases);
}

QString dimensionWords(const QString &dimension, const Phrasebook &phrases)
{
    static constexpr std::array words{
        std::pair("sex"_L1, QT_TRANSLATE_NOOP("Words", "Sex")),
        std::pair("age_group"_L1, QT_TRANSLATE_NOOP("Words", "Age group")),
        std::pair("place"_L1, QT_TRANSLATE_NOOP("Words", "Place")),
        std::pair("status"_L1, QT_TRANSLATE_NOOP("Words", "Status")),
        std::pair("institution"_L1, QT_TRANSLATE_NOOP("Words", "Institution")),
    };
    return wordIn(words, dimension, phrases);
}

} // namespace minutier
