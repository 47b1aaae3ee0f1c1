// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/sharing/Retention.h"

#include "storage/sharing/SharingRepositories.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Something that is kept: whose it is, of which record, and the event its period runs from.
struct KeptThing
{
    QString person;
    QString record;
    PartialDate from;
    QUuid meeting; ///< Where nobody's data but a session's is kept.
};

/// People who once sat, with the last day of each term; empty where a term has none.
constexpr QLatin1StringView
    termsOf("SELECT x.person_id, '', x.valid_until, NULL FROM membership x JOIN person p ON p.id = x.person_id "
            "WHERE p.erased_on IS NULL AND %1");

QString sqlOf(Kept kept)
{
    switch (kept) {
    case Kept::Contacts:
        return QString(termsOf).arg(u"p.contact IS NOT NULL"_s);
    case Kept::Delegates:
        return QString(termsOf).arg(u"(p.name IS NOT NULL OR p.function IS NOT NULL)"_s);
    case Kept::Volunteers:
        return u"SELECT p.id, j.code || '/' || v.reference, v.ends_on, NULL FROM mandate v "
               "JOIN person p ON p.id = v.volunteer_id JOIN project j ON j.id = v.project_id "
               "WHERE p.erased_on IS NULL AND v.state <> 'cancelled' AND (p.name IS NOT NULL OR p.function IS NOT NULL)"_s;
    case Kept::Attendance:
        return u"SELECT p.id, j.code || '/' || m.reference, substr(m.starts_local, 1, 10), NULL FROM attendance x "
               "JOIN meeting m ON m.id = x.meeting_id JOIN project j ON j.id = m.project_id "
               "JOIN person p ON p.id = x.person_id WHERE p.erased_on IS NULL AND m.state = 'held' "
               "AND (x.arrived_at IS NOT NULL OR x.left_at IS NOT NULL OR x.answer_note IS NOT NULL)"_s;
    case Kept::Notes:
        return u"SELECT '', j.code || '/' || m.reference, substr(m.starts_local, 1, 10), m.id FROM agenda_item x "
               "JOIN meeting m ON m.id = x.meeting_id JOIN project j ON j.id = m.project_id "
               "WHERE m.state = 'held' AND x.notes IS NOT NULL"_s;
    case Kept::Letters:
        return u"SELECT '', j.code || '-' || m.reference, substr(m.starts_local, 1, 10), m.id FROM meeting m "
               "JOIN project j ON j.id = m.project_id WHERE m.state NOT IN ('planned', 'convened')"_s;
    case Kept::Incidents:
        return u"SELECT '', i.reference, i.closed_on, NULL FROM incident i WHERE i.closed_on IS NOT NULL"_s;
    case Kept::Consents:
        // Whoever agreed again begins anew, each purpose by itself.
        return u"SELECT c.person_id, '', max(c.given_on), NULL FROM consent c JOIN person p ON p.id = c.person_id "
               "WHERE p.erased_on IS NULL AND c.withdrawn_on IS NULL GROUP BY c.person_id, c.purpose"_s;
    case Kept::WithdrawnConsents:
        break;
    }
    return u"SELECT p.id, '', c.withdrawn_on, NULL FROM consent c JOIN person p ON p.id = c.person_id "
           "WHERE p.erased_on IS NULL AND c.withdrawn_on IS NOT NULL"_s;
}

/// Whether somebody keeps all of a class as long as one of its periods has not begun to run.
bool runsFromTheLast(Kept kept)
{
    return kept == Kept::Contacts || kept == Kept::Delegates || kept == Kept::Volunteers;
}

/// How many letters to members lie beside the register for a session.
int lettersOf(const QString &registerFile, const QString &session)
{
    const QDir folder(QFileInfo(registerFile).path() + u"/outgoing/"_s + session);
    return int(folder.entryList(QDir::Files).size());
}

Result<QList<KeptThing>> readKept(Database &database, Kept kept)
{
    auto things = Statement(database, sqlOf(kept)).rows<KeptThing>([](const Row &row) {
        return KeptThing{row.text(0), row.text(1), PartialDate::fromStored(row.text(2)), row.as<QUuid>(3)};
    });
    if (things && kept == Kept::Letters) {
        things->removeIf([&](const KeptThing &one) { return lettersOf(database.path(), one.record) == 0; });
        for (auto &one : *things) // a folder is named by a dash, a session by a slash
            one.record.replace(one.record.lastIndexOf(u"-M-"_s), 1, u"/"_s);
    }
    return things;
}

/// What is due of one person, or of one session.
std::optional<RetentionLine> lineOfOne(Kept kept, int months, QList<KeptThing> things, const QDate &today)
{
    std::ranges::stable_sort(things, {}, [](const KeptThing &one) { return one.from.last(); });
    if (runsFromTheLast(kept)) {
        if (std::ranges::any_of(things, [](const KeptThing &one) { return one.from.isNull(); }))
            return std::nullopt;
        things = {things.last()};
    }
    const auto stateOf = [&](const KeptThing &one) { return retentionOn(today, keptUntil(one.from, months)); };
    things.removeIf([&](const KeptThing &one) { return stateOf(one) == RetentionState::Running; });
    if (things.isEmpty())
        return std::nullopt;
    const auto &first = things.first();
    return RetentionLine{
        .kept = kept,
        .person = PersonId::fromString(first.person),
        .meeting = first.meeting,
        .record = first.record,
        .from = first.from,
        .until = keptUntil(first.from, months),
        .items = int(things.size()),
        .state = stateOf(first),
    };
}

} // namespace

int RetentionClass::count(RetentionState state) const
{
    return int(std::ranges::count(lines, state, &RetentionLine::state));
}

Result<RetentionClass> readRetentionOf(Database &database, Kept kept, const QDate &today)
{
    const auto rule = RetentionRepository(database).of(kept);
    if (!rule)
        return rule.error();
    RetentionClass one{.kept = kept, .months = usualMonths(kept)};
    if (*rule) {
        one.months = (*rule)->months;
        one.basis = (*rule)->basis;
        one.isUsual = false;
    }
    const auto things = readKept(database, kept);
    if (!things)
        return things.error();
    QMap<QString, QList<KeptThing>> byOwner;
    for (const auto &thing : *things)
        byOwner[thing.person.isEmpty() ? thing.record : thing.person].append(thing);
    for (const auto &owned : byOwner)
        if (auto line = lineOfOne(kept, one.months, owned, today))
            one.lines.append(*line);
    std::ranges::stable_sort(one.lines, {}, &RetentionLine::until);
    return one;
}

Result<QList<RetentionClass>> readRetention(Database &database, const QDate &today)
{
    QList<RetentionClass> classes;
    for (const auto &name : names<Kept>) {
        const auto one = readRetentionOf(database, name.value, today);
        if (!one)
            return one.error();
        classes.append(*one);
    }
    return classes;
}

} // namespace minutier
