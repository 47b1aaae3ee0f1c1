// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/SeatList.h"

#include "core/Say.h"
#include "core/Text.h"
#include "domain/Words.h"
#include "domain/committees/Seat.h"

namespace minutier {

using namespace Qt::StringLiterals;

static std::optional<Sector> sectorOf(const QString &word)
{
    if (const auto stored = fromName<Sector>(word))
        return stored;
    const auto plain = folded(word);
    if (plain.isEmpty())
        return std::nullopt;
    for (const auto &name : names<Sector>)
        if (folded(spoken(name.value)).startsWith(plain) || folded(spoken(benchOf(name.value))).startsWith(plain))
            return name.value;
    return std::nullopt;
}

/// How people say that a seat is at risk, in whatever language the list was kept.
static QStringList riskWords()
{
    return {u"at risk"_s, folded(u"à risque"_s), u"en riesgo"_s};
}

static Result<PastedSeat> readLine(const QString &line, int number)
{
    const auto parts = line.split(line.contains(u'\t') ? u'\t' : u';');
    PastedSeat seat{parts.value(0).trimmed(), parts.value(1).trimmed()};
    if (seat.organisation.isEmpty())
        return Error::invalid(Say::tr("Line %1: begin with the organisation.").arg(number), u"lines"_s);
    const auto word = parts.value(2).trimmed();
    const auto risk = folded(parts.value(3).trimmed());
    seat.atRisk = !risk.isEmpty();
    if (seat.atRisk && !riskWords().contains(risk))
        return Error::invalid(Say::tr("Line %1: the fourth word may only be “at risk”.").arg(number), u"lines"_s);
    if (word.isEmpty())
        return seat;
    const auto sector = sectorOf(word);
    if (!sector)
        return Error::invalid(
            Say::tr("Line %1: “%2” is no sector. Write institution, civil society, donor or implementer.")
                .arg(number)
                .arg(word),
            u"lines"_s
        );
    seat.sector = *sector;
    return seat;
}

Result<QList<PastedSeat>> readSeatList(const QString &text)
{
    QList<PastedSeat> seats;
    const auto lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        auto seat = readLine(lines.at(i), i + 1);
        if (!seat)
            return seat.error();
        seats.append(*seat);
    }
    if (seats.isEmpty())
        return Error::invalid(Say::tr("Paste at least one line: organisation; function; sector."), u"lines"_s);
    return seats;
}

} // namespace minutier
