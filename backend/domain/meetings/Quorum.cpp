// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/Quorum.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

static int positionOf(const AgendaItemId &id, const QList<AgendaItem> &agenda, int otherwise)
{
    for (const auto &item : agenda)
        if (item.id == id)
            return item.position;
    return otherwise;
}

bool wasPresentAt(const Attendance &attendance, const AgendaItem *item, const QList<AgendaItem> &agenda)
{
    if (attendance.status != AttendanceStatus::Present)
        return false;
    if (!item)
        return true;
    constexpr int never = 1'000'000;
    const auto from = attendance.arrivedItem.isNull() ? 0 : positionOf(attendance.arrivedItem, agenda, 0);
    const auto until = attendance.leftItem.isNull() ? never : positionOf(attendance.leftItem, agenda, never);
    return item->position >= from && item->position < until;
}

QuorumFinding findQuorum(
    const std::optional<TermsOfReference> &terms,
    const QList<Seat> &seats,
    const QList<Attendance> &attendance,
    const QList<AgendaItem> &agenda,
    const QDate &day,
    const AgendaItem *item
)
{
    QuorumFinding finding;
    QList<SeatSector> benches;
    QList<SeatSector> benchesPresent;
    for (const auto &seat : seats) {
        if (!seat.existsOn(day))
            continue;
        ++finding.seatsInForce;
        if (!benches.contains(seat.sector))
            benches.append(seat.sector);
        const bool spokenFor = std::ranges::any_of(attendance, [&](const Attendance &one) {
            return one.seat == seat.id && countsForQuorum(one) && wasPresentAt(one, item, agenda);
        });
        if (!spokenFor)
            continue;
        finding.present.append(seat.id);
        if (!benchesPresent.contains(seat.sector))
            benchesPresent.append(seat.sector);
    }
    finding.sectorsInForce = int(benches.size());
    finding.sectorsPresent = int(benchesPresent.size());
    finding.people =
        int(std::ranges::count_if(attendance, [&](const Attendance &one) { return wasPresentAt(one, item, agenda); }));
    if (!terms)
        return finding;
    finding.terms = terms->id;
    finding.seatsNeeded = terms->quorumSeats;
    finding.sectorsNeeded = terms->quorumSectors;
    if (!terms->hasQuorumRule())
        return finding;
    const bool enough = finding.present.size() >= terms->quorumSeats.value_or(0) &&
                        finding.sectorsPresent >= terms->quorumSectors.value_or(0);
    finding.verdict = enough ? QuorumFinding::Verdict::Met : QuorumFinding::Verdict::Missed;
    return finding;
}

QString quorumSentence(const QuorumFinding &finding, const Phrasebook &phrases)
{
    const auto say = [&phrases](const char *source, int count = -1) { return phrases.say("Quorum", source, count); };
    if (finding.verdict == QuorumFinding::Verdict::NoRule && finding.people == 0)
        return say(QT_TRANSLATE_NOOP("Quorum", "attendance was not recorded"));
    const auto seats =
        say(QT_TRANSLATE_N_NOOP("Quorum", "%1 of %n seat(s)"), finding.seatsInForce).arg(finding.present.size());
    const auto sectors =
        say(QT_TRANSLATE_N_NOOP("Quorum", "%1 of %n sector(s)"), finding.sectorsInForce).arg(finding.sectorsPresent);
    switch (finding.verdict) {
    case QuorumFinding::Verdict::Met:
        return say(QT_TRANSLATE_NOOP("Quorum", "%1, %2: quorum met")).arg(seats, sectors);
    case QuorumFinding::Verdict::Missed:
        return say(QT_TRANSLATE_NOOP("Quorum", "%1, %2: no quorum")).arg(seats, sectors);
    case QuorumFinding::Verdict::NoRule:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Quorum", "%1, %2; the terms state no quorum")).arg(seats, sectors);
}

static QJsonValue orNull(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString toStored(const QuorumFinding &finding)
{
    QJsonArray present;
    for (const auto &seat : finding.present)
        present.append(seat.toString());
    const QJsonObject object{
        {u"verdict"_s, nameOf(finding.verdict)},
        {u"terms"_s, finding.terms.isNull() ? QJsonValue() : QJsonValue(finding.terms.toString())},
        {u"present"_s, present},
        {u"seats_in_force"_s, finding.seatsInForce},
        {u"sectors_present"_s, finding.sectorsPresent},
        {u"sectors_in_force"_s, finding.sectorsInForce},
        {u"seats_needed"_s, orNull(finding.seatsNeeded)},
        {u"sectors_needed"_s, orNull(finding.sectorsNeeded)},
        {u"people"_s, finding.people},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static std::optional<int> orNothing(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QuorumFinding quorumFromStored(const QString &text)
{
    QuorumFinding finding;
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    finding.verdict = fromName<QuorumFinding::Verdict>(object.value(u"verdict"_s).toString()).value_or(finding.verdict);
    finding.terms = TermsId::fromString(object.value(u"terms"_s).toString());
    const auto present = object.value(u"present"_s).toArray();
    for (const auto &seat : present)
        finding.present.append(SeatId::fromString(seat.toString()));
    finding.seatsInForce = object.value(u"seats_in_force"_s).toInt();
    finding.sectorsPresent = object.value(u"sectors_present"_s).toInt();
    finding.sectorsInForce = object.value(u"sectors_in_force"_s).toInt();
    finding.seatsNeeded = orNothing(object.value(u"seats_needed"_s));
    finding.sectorsNeeded = orNothing(object.value(u"sectors_needed"_s));
    finding.people = object.value(u"people"_s).toInt();
    return finding;
}

} // namespace minutier
