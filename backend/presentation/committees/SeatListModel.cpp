// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/committees/SeatListModel.h"

#include "domain/Words.h"
#include "presentation/Session.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

SeatListModel::SeatListModel(QObject *parent)
    : ListModel(
          {
              {"seatId", [this](int row) { return m_seats.at(row).seat.id.toString(); }},
              {"number", [this](int row) { return m_seats.at(row).seat.number; }},
              {"title", [this](int row) { return titleOf(m_seats.at(row)); }},
              {"sector", [this](int row) { return int(m_seats.at(row).seat.sector); }},
              {"sectorLabel", [this](int row) { return spoken(m_seats.at(row).seat.sector); }},
              {"vacant", [this](int row) { return m_seats.at(row).isVacant(); }},
              {"holders", [this](int row) { return holdersOf(m_seats.at(row)); }},
              {"note", [this](int row) { return noteOf(m_seats.at(row)); }},
              {"shielded", [this](int row) { return m_seats.at(row).seat.face >= Face::SectorOnly; }},
              {"face", [this](int row) { return int(m_seats.at(row).seat.face); }},
              {"angle", [this](int row) { return m_angles.at(row); }},
              // Two arcs, once one would be too tight.
              {"inner", [this](int row) { return m_seats.size() > 24 && row % 2 == 1; }},
              {"faceLabel", [this](int row) { return spoken(m_seats.at(row).seat.face); }},
          },
          parent
      )
{}

QString SeatListModel::titleOf(const SeatLine &line) const
{
    return session()->shield().showSeat(line.seat, line.organisation, session()->phrases());
}

QString SeatListModel::holdersOf(const SeatLine &line) const
{
    QStringList people;
    const auto show = [&](const Holder &holder) {
        const Identity identity{holder.person, line.seat, holder.organisation, {}};
        people.append(
            u"%1: %2"_s.arg(spoken(holder.membership.kind), session()->shield().show(identity, session()->phrases()))
        );
    };
    if (line.titular)
        show(*line.titular);
    for (const auto &alternate : line.alternates)
        show(alternate);
    return people.join(u'\n');
}

QString SeatListModel::noteOf(const SeatLine &line) const
{
    if (line.isVacant())
        return tr("to fill");
    if (line.seat.face >= Face::SectorOnly)
        return tr("shown by sector");
    if (!line.titular)
        return tr("titular to appoint");
    if (line.alternates.isEmpty())
        return tr("no alternate");
    return tr("%n alternate(s)", nullptr, int(line.alternates.size()));
}

int SeatListModel::read()
{
    m_seats.clear();
    if (session()->committee().isNull())
        return 0;
    const auto table = readSeatTable(session()->database(), session()->committee(), session()->day());
    if (!table) {
        setErrorMessage(table.error().message);
        return 0;
    }
    m_seats = table->seats;
    std::ranges::stable_sort(m_seats, {}, [](const SeatLine &line) { return line.seat.sector; });
    place();
    return int(m_seats.size());
}

/// Seats stand from the left to the right, with a wider step from one sector to the next.
void SeatListModel::place()
{
    constexpr qreal between = 6;
    int changes = 0;
    for (qsizetype i = 1; i < m_seats.size(); ++i)
        changes += m_seats.at(i).seat.sector == m_seats.at(i - 1).seat.sector ? 0 : 1;
    const auto step = (180 - between * changes) / qreal(std::max<qsizetype>(1, m_seats.size() - 1));
    m_angles.clear();
    qreal angle = m_seats.size() == 1 ? 90 : 180;
    for (qsizetype i = 0; i < m_seats.size(); ++i) {
        if (i > 0)
            angle -= step + (m_seats.at(i).seat.sector == m_seats.at(i - 1).seat.sector ? 0 : between);
        m_angles.append(angle);
    }
}

QVariantList SeatListModel::arcs() const
{
    QVariantList arcs;
    for (qsizetype first = 0, last = 0; first < m_seats.size(); first = last) {
        int filled = 0;
        for (last = first; last < m_seats.size() && m_seats.at(last).seat.sector == m_seats.at(first).seat.sector;
             ++last)
            filled += m_seats.at(last).isVacant() ? 0 : 1;
        const auto sector = m_seats.at(first).seat.sector;
        const auto total = int(last - first);
        arcs.append(QVariantMap{
            {u"sector"_s, int(sector)},
            {u"label"_s, spoken(sector)},
            {u"count"_s,
             filled == total ? tr("%1 of %2 filled").arg(filled).arg(total)
                             : tr("%1 of %2, %n vacant", nullptr, total - filled).arg(filled).arg(total)},
            {u"from"_s, m_angles.at(first)},
            {u"to"_s, m_angles.at(last - 1)},
        });
    }
    return arcs;
}

int SeatListModel::rowOf(const QString &seatId) const
{
    for (int row = 0; row < m_seats.size(); ++row)
        if (m_seats.at(row).seat.id.toString() == seatId)
            return row;
    return -1;
}

int SeatListModel::firstVacant() const
{
    const auto found = std::ranges::find_if(m_seats, &SeatLine::isVacant);
    return found == m_seats.end() ? -1 : int(found - m_seats.begin());
}

} // namespace minutier
