// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plans/ValueWriter.h"

#include "queries/results/ValueWords.h"

namespace minutier {

using namespace Qt::StringLiterals;

ValueWriter::ValueWriter(const Indicator &indicator, const Wording &wording, Omissions &omissions)
    : m_indicator(indicator)
    , m_wording(wording)
    , m_omissions(omissions)
    , m_least(countsPeople(indicator) ? leastCount(wording.shield.audience()) : 0)
{}

QString ValueWriter::target(const Target &target) const
{
    return value(target, 0);
}

QString ValueWriter::baseline(const Target &baseline) const
{
    return value(baseline, m_least);
}

QString ValueWriter::data(const Observation &observation) const
{
    if (const auto table = m_wording.counts.constFind(observation.id); table != m_wording.counts.cend())
        if (const auto words = hidden(*table); !words.isEmpty())
            return words;
    return value(observation, m_least);
}

QString ValueWriter::hidden(const CountTable &table) const
{
    const auto whole = table.disclosureOf({}, wholeCount);
    const auto base = table.disclosureOf({}, baseCount);
    if (whole == Disclosure::Shown && base == Disclosure::Shown)
        return {};
    if (base != Disclosure::Shown || !table.find({}, baseCount))
        return shown({}, std::max(whole, base));
    return m_wording.say(QT_TRANSLATE_NOOP("Document", "%1 of %2"))
        .arg(shown({}, whole), toText(table.find({}, baseCount)->count, m_wording.phrases));
}

void ValueWriter::holdAgainst(const CountTable &table, Breakdown &breakdown) const
{
    for (auto &one : breakdown.parts)
        one.disclosure = table.disclosureOf(breakdown.dimension, one.part.name);
    breakdown.restDisclosure = table.disclosureOf(breakdown.dimension, {});
}

template <typename Measured>
QString ValueWriter::value(const Measured &measured, int least) const
{
    if (m_indicator.measure == Measure::Percentage && (measured.value || measured.numerator))
        return percentage(measured, least);
    if (measured.value) {
        const Quantity quantity{measured.value, measured.qualifier};
        return shown(toText(quantity, m_wording.phrases), disclosureOf(quantity, least));
    }
    return measured.narrative.isEmpty() ? m_wording.say(QT_TRANSLATE_NOOP("Document", "not stated"))
                                        : measured.narrative;
}

template <typename Measured>
QString ValueWriter::percentage(const Measured &measured, int least) const
{
    const auto share =
        m_wording.say(QT_TRANSLATE_NOOP("Document", "%1%")).arg(toText(quantityOf(measured), m_wording.phrases));
    if (!measured.denominator)
        return share;
    const auto whole = toText(*measured.denominator, m_wording.phrases);
    const auto of = m_wording.say(QT_TRANSLATE_NOOP("Document", "%1 of %2"));
    if (const auto all = disclosureOf({measured.denominator, measured.qualifier}, least); all != Disclosure::Shown)
        return shown(whole, all);
    const auto part = measured.numerator ? measured.numerator->toDouble()
                                         : measured.value->toDouble() * measured.denominator->toDouble() / 100;
    const auto rest = measured.denominator->toDouble() - part;
    if (part > 0 && part < least)
        return of.arg(shown({}, Disclosure::BelowLeast), whole);
    // Nearly all of them: those who are left over would be too few.
    if (rest > 0 && rest < least) {
        ++m_omissions.small;
        return of.arg(
            toText(Quantity{*measured.denominator - Decimal(least), Qualifier::Over}, m_wording.phrases), whole
        );
    }
    if (!measured.numerator)
        return of.arg(share, whole);
    return m_wording.say(QT_TRANSLATE_NOOP("Document", "%1 (%2 of %3)"))
        .arg(share, toText(*measured.numerator, m_wording.phrases), whole);
}

QString ValueWriter::shown(const QString &words, Disclosure disclosure) const
{
    switch (disclosure) {
    case Disclosure::Shown:
        return words;
    case Disclosure::BelowLeast:
        ++m_omissions.small;
        return u"<\u00a0%1"_s.arg(m_least);
    case Disclosure::Withheld:
        break;
    }
    ++m_omissions.withheld;
    return m_wording.say(QT_TRANSLATE_NOOP("Document", "not shown"));
}

QString ValueWriter::part(const DisclosedPart &one) const
{
    if (one.part.share)
        return shown(
            m_wording.say(QT_TRANSLATE_NOOP("Document", "%1%"))
                .arg(toText(Quantity{one.part.share, one.part.qualifier}, m_wording.phrases)),
            one.disclosure
        );
    if (!one.part.value)
        return m_wording.say(QT_TRANSLATE_NOOP("Document", "not stated"));
    return shown(toText(Quantity{one.part.value, one.part.qualifier}, m_wording.phrases), one.disclosure);
}

QString ValueWriter::breakdown(const QList<Part> &parts, const Observation &whole) const
{
    QStringList lines;
    const auto table = m_wording.counts.constFind(whole.id);
    for (auto &breakdown : breakdownsOf(parts, {wholeOf(whole), whole.qualifier}, m_least)) {
        if (table != m_wording.counts.cend())
            holdAgainst(*table, breakdown);
        QStringList words;
        for (const auto &one : breakdown.parts) {
            const auto name = partWords(one.part.name, m_wording.phrases);
            if (breakdown.kind == PartKind::OfWhich)
                lines.append(m_wording.say(QT_TRANSLATE_NOOP("Document", "Of which %1: %2")).arg(name, part(one)));
            else
                words.append(u"%1 %2"_s.arg(name, part(one)));
        }
        if (breakdown.rest.value && *breakdown.rest.value > Decimal())
            words.append(u"%1 %2"_s.arg(
                m_wording.say(QT_TRANSLATE_NOOP("Document", "not specified")),
                shown(toText(breakdown.rest, m_wording.phrases), breakdown.restDisclosure)
            ));
        if (!words.isEmpty())
            lines.append(m_wording.say(QT_TRANSLATE_NOOP("Document", "%1: %2"))
                             .arg(dimensionWords(breakdown.dimension, m_wording.phrases), words.join(u" · "_s)));
    }
    return lines.join(u'\n');
}

} // namespace minutier
