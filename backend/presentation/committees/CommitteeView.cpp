// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/committees/CommitteeView.h"

#include "commands/committees/AdoptTerms.h"
#include "domain/Words.h"
#include "presentation/Formats.h"
#include "queries/committees/SeatTable.h"

#include <QMap>

namespace minutier {

using namespace Qt::StringLiterals;

void CommitteeView::read()
{
    m_terms.reset();
    m_seats = m_filled = m_titulars = 0;
    m_sectors.clear();
    m_genders.clear();
    if (session()->committee().isNull())
        return;
    const auto terms = TermsRepository(session()->database()).ofCommittee(session()->committee());
    const auto table = readSeatTable(session()->database(), session()->committee(), session()->day());
    if (!terms || !table)
        return setError(terms ? table.error() : terms.error());
    m_terms = inForceOn(*terms, session()->day());
    m_seats = int(table->seats.size());
    m_filled = table->filled();
    QMap<SeatSector, std::pair<int, int>> bySector;
    QMap<Gender, int> byGender;
    for (const auto &line : table->seats) {
        auto &[filled, total] = bySector[line.seat.sector];
        ++total;
        filled += line.isVacant() ? 0 : 1;
        if (!line.titular)
            continue;
        ++m_titulars;
        ++byGender[line.titular->person.gender];
    }
    for (const auto &[sector, counts] : bySector.asKeyValueRange())
        m_sectors.append(QVariantMap{
            {u"sector"_s, int(sector)},
            {u"label"_s, spoken(sector)},
            {u"filled"_s, counts.first},
            {u"total"_s, counts.second},
        });
    if (session()->shield().audience() != Audience::Office)
        return; // few sit on a committee: how many of which gender says who
    for (const auto gender : {Gender::Woman, Gender::Man, Gender::Other, Gender::Unstated})
        if (const auto count = byGender.value(gender); count > 0)
            m_genders.append(QVariantMap{
                {u"gender"_s, int(gender)}, {u"label"_s, peopleOf(gender, count)}, {u"count"_s, count}});
}

QString CommitteeView::peopleOf(Gender gender, int count)
{
    switch (gender) {
    case Gender::Woman:
        return tr("%n woman(s)", nullptr, count);
    case Gender::Man:
        return tr("%n man(s)", nullptr, count);
    case Gender::Other:
        return tr("%n other(s)", nullptr, count);
    case Gender::Unstated:
        break;
    }
    return tr("%n not stated", nullptr, count);
}

QString CommitteeView::termsSince() const
{
    if (!m_terms)
        return tr("No terms of reference yet");
    const bool day = m_terms->validFrom.precision() == PartialDate::Precision::Day;
    return (day ? tr("Terms of reference in force since %1") : tr("Terms in force since %1", "a month or a year"))
        .arg(fullDay(m_terms->validFrom));
}

QString CommitteeView::frequency() const
{
    if (!m_terms || m_terms->period == MeetingPeriod::None)
        return tr("No rule");
    return tr("%n session(s) a year at least", nullptr, m_terms->sessionsPerPeriod);
}

QString CommitteeView::quorum() const
{
    if (!m_terms || !m_terms->hasQuorumRule())
        return tr("No rule");
    const auto seats = tr("%n seat(s)", nullptr, m_terms->quorumSeats.value_or(1));
    if (!m_terms->quorumSectors)
        return seats;
    return tr("%1 and %2", "seats and sectors").arg(seats, tr("%n sector(s)", nullptr, *m_terms->quorumSectors));
}

QString CommitteeView::decisionRule() const
{
    return m_terms ? spoken(m_terms->decisionRule) : QString();
}

QString CommitteeView::notice() const
{
    return m_terms ? tr("%n day(s)", nullptr, m_terms->noticeDays) : QString();
}

QStringList CommitteeView::functions() const
{
    return m_terms ? m_terms->functions.split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

bool CommitteeView::adoptTerms(
    const QString &from,
    int period,
    int sessions,
    int noticeDays,
    const QString &quorumSeats,
    const QString &quorumSectors
)
{
    const auto day = PartialDate::parse(from, u"valid_from"_s);
    if (!day)
        return ran(day.error());
    const auto number = [](const QString &text) {
        return text.trimmed().isEmpty() ? std::optional<int>() : std::optional(text.toInt());
    };
    const auto before = m_terms.value_or(TermsOfReference{});
    return run(AdoptTerms{
        .committee = session()->committee(),
        .validFrom = *day,
        .functions = before.functions,
        .sectors = before.sectors,
        .period = MeetingPeriod(period),
        .sessionsPerPeriod = sessions,
        .noticeDays = noticeDays,
        .quorumSeats = number(quorumSeats),
        .quorumSectors = number(quorumSectors),
        .decisionRule = before.decisionRule,
        .approvalDays = before.approvalDays,
        .silenceRule = before.silenceRule,
    });
}

} // namespace minutier
