// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetings/AttendanceTable.h"

#include "domain/Words.h"
#include "domain/results/SmallCount.h"

#include <QMap>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// One person as the audience sees them, before those who read alike are counted together.
struct ShownPerson
{
    int order = 0; ///< Seats first, by number.
    QString who;
    QString capacity;
    QString status;
    int rank = 0;         ///< Titulars before alternates.
    bool counted = false; ///< Shown only together with others who read alike.
};

QString statusOf(const SessionFacts &facts, const Attendance &one)
{
    const auto position = [&facts](const AgendaItemId &id) {
        const auto item = std::ranges::find(facts.agenda, id, &AgendaItem::id);
        return item == facts.agenda.end() ? 0 : item->position;
    };
    auto status = facts.wordFor(one.status);
    // Who came late is known to those who were there; to others it would single people out.
    if (facts.shield.audience() > Audience::Members)
        return status;
    if (!one.arrivedItem.isNull())
        status += u", "_s + facts.say(QT_TRANSLATE_NOOP("Document", "from point %1")).arg(position(one.arrivedItem));
    if (!one.leftItem.isNull())
        status +=
            u", "_s + facts.say(QT_TRANSLATE_NOOP("Document", "left before point %1")).arg(position(one.leftItem));
    return status;
}

QList<ShownPerson> shownPeople(const SessionFacts &facts)
{
    QList<ShownPerson> people;
    for (const auto &one : facts.attendance) {
        const auto identity = facts.identityOf(one);
        const auto face = facts.shield.faceOf(identity);
        const bool outside = facts.shield.audience() > Audience::Members;
        const bool counted = outside && face >= Face::SectorOnly;
        const auto seatOrder = identity.seat ? identity.seat->number : 1000;
        people.append({
            // Where a seat must not be recognised, its place in the table must not tell it either.
            .order = face >= Face::SectorOnly && facts.shield.audience() != Audience::Members ? 500 : seatOrder,
            .who = facts.shield.show(identity, facts.phrases),
            .capacity = counted || face == Face::CountedOnly ? QString() : facts.wordFor(one.capacity),
            .status = statusOf(facts, one),
            .rank = counted || face == Face::CountedOnly ? 0 : int(one.capacity),
            .counted = counted,
        });
    }
    std::ranges::sort(people, {}, [](const ShownPerson &one) {
        return std::tuple(one.order, one.rank, one.who, one.status);
    });
    return people;
}

/// Groups too small to be told apart, together, with a number only where that is large enough.
void addUpSmallGroups(const SessionFacts &facts, const QList<ShownPerson> &people, Manuscript::Table &table)
{
    const int least = leastCount(facts.shield.audience());
    QMap<QString, int> others;
    table.rows.removeIf([&](const QStringList &row) {
        const bool small =
            row.at(3).toInt() < least && std::ranges::any_of(people, [&row](const ShownPerson &person) {
                return person.counted && QStringList{person.who, person.capacity, person.status} == row.first(3);
            });
        if (small)
            others[row.at(2)] += row.at(3).toInt();
        return small;
    });
    for (auto group = others.cbegin(); group != others.cend(); ++group)
        table.rows.append({
            facts.say(QT_TRANSLATE_NOOP("Document", "Others")),
            QString(),
            group.key(),
            group.value() >= least ? QString::number(group.value())
                                   : facts.say(QT_TRANSLATE_NOOP("Document", "fewer than %1")).arg(least),
        });
}

} // namespace

Manuscript::Table attendanceTable(const SessionFacts &facts)
{
    Manuscript::Table table{
        {
            {facts.say(QT_TRANSLATE_NOOP("Document", "Who")), 9, false},
            {facts.say(QT_TRANSLATE_NOOP("Document", "Capacity")), 3, false},
            {facts.say(QT_TRANSLATE_NOOP("Document", "Attendance")), 4, false},
            {facts.say(QT_TRANSLATE_NOOP("Document", "Number")), 2, true},
        },
        {},
    };
    const auto people = shownPeople(facts);
    for (const auto &person : people) {
        const QStringList alike{person.who, person.capacity, person.status};
        if (!table.rows.isEmpty() && table.rows.last().first(3) == alike)
            table.rows.last()[3] = QString::number(table.rows.last().at(3).toInt() + 1);
        else
            table.rows.append(alike + QStringList{u"1"_s});
    }
    if (facts.shield.audience() > Audience::Members)
        addUpSmallGroups(facts, people, table);
    // The column is there for those who are counted together; where nobody is, it would say 1 all the way down.
    const bool counted = std::ranges::any_of(table.rows, [](const QStringList &row) { return row.last() != u"1"_s; });
    if (!counted) {
        table.columns.removeLast();
        for (auto &row : table.rows)
            row.removeLast();
    }
    return table;
}

QString attendanceTotal(const SessionFacts &facts)
{
    return facts.say(QT_TRANSLATE_N_NOOP("Document", "%n person(s) present"), facts.quorum.people);
}

} // namespace minutier
