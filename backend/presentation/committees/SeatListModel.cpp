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
    return int(m_seats.size());
}

} // namespace minutier
