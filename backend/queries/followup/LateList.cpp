// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/followup/LateList.h"

#include "core/Say.h"
#include "core/Text.h"
#include "queries/cooperation/WhoIsWho.h"
#include "queries/sharing/Retention.h"
#include "storage/projects/ProjectRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// A row before its owner is shielded.
struct Found
{
    LateLine line;
    OrganisationId owner;
};

/// entity, id, reference, title, owner, due date and project of everything not closed that has a date.
QString openWithDates()
{
    return u"SELECT 'action', a.id, a.reference, a.title, a.owner_id, a.due_on, p.code FROM action a "
           "JOIN project p ON p.id = a.project_id "
           "WHERE a.state IN ('open', 'in_progress') AND a.due_on <= ? AND (cast(? AS TEXT) IS NULL OR a.project_id = "
           "?) "
           "UNION ALL "
           "SELECT 'recommendation', r.id, r.reference, r.title, r.addressee_id, r.due_on, p.code FROM recommendation "
           "r "
           "JOIN project p ON p.id = r.project_id "
           "WHERE r.state = 'issued' AND r.due_on <= ? AND (cast(? AS TEXT) IS NULL OR r.project_id = ?) "
           "UNION ALL "
           "SELECT 'condition', c.id, d.reference, c.text, c.owner_id, c.due_on, p.code FROM condition c "
           "JOIN decision d ON d.id = c.decision_id JOIN project p ON p.id = c.project_id "
           "WHERE c.state = 'open' AND c.due_on <= ? AND (cast(? AS TEXT) IS NULL OR c.project_id = ?) "
           "UNION ALL "
           "SELECT 'minutes', m.meeting_id, s.reference, '', NULL, m.answers_by, p.code FROM minutes m "
           "JOIN meeting s ON s.id = m.meeting_id JOIN project p ON p.id = m.project_id "
           "WHERE m.state = 'circulated' AND m.answers_by <= ? AND (cast(? AS TEXT) IS NULL OR m.project_id = ?)"_s;
}

/// Whoever is to be asked again whether they agree.
Result<> addConsents(Database &database, const LateQuery &query, const Phrasebook &phrases, QList<LateLine> &lines)
{
    const auto consents = readRetentionOf(database, Kept::Consents, query.today);
    if (!consents)
        return consents.error();
    WhoIsWho who(database);
    for (const auto &one : consents->lines) {
        const auto days = int(one.until.daysTo(query.today));
        if (days < -query.horizon)
            continue;
        const auto identity = who.identity(one.person);
        if (!identity)
            return identity.error();
        lines.append({
            .entity = u"consent"_s,
            .id = one.person.uuid(),
            .title = Say::tr("Consent to be renewed: %1").arg(Shield(Audience::Office).show(*identity, phrases)),
            .dueOn = PartialDate(one.until),
            .daysLate = days,
        });
    }
    return {};
}

} // namespace

Result<QList<LateLine>>
readLate(Database &database, const LateQuery &query, const Shield &shield, const Phrasebook &phrases)
{
    const auto until = query.today.addDays(query.horizon).toString(Qt::ISODate);
    Statement statement(database, openWithDates());
    for (int part = 0; part < 4; ++part)
        statement.bind(until, query.project, query.project);
    auto found = statement.rows<Found>([&query](const Row &row) {
        Found one{
            .line =
                {
                    .entity = row.text(0),
                    .id = row.as<QUuid>(1),
                    .reference = row.text(2),
                    .title = firstWords(row.text(3), 120),
                    .dueOn = row.as<PartialDate>(5),
                    .project = row.text(6),
                },
            .owner = row.as<OrganisationId>(4),
        };
        one.line.daysLate = int(one.line.dueOn.last().daysTo(query.today));
        one.line.isMine = !query.mine.isNull() && one.owner == query.mine;
        if (one.line.entity == "minutes"_L1)
            one.line.title = Say::tr("Approve the minutes of %1").arg(one.line.reference);
        return one;
    });
    if (!found)
        return found.error();
    QList<LateLine> lines;
    for (auto &one : *found) {
        if (!one.owner.isNull()) {
            const auto owner = OrganisationRepository(database).get(one.owner);
            if (!owner)
                return owner.error();
            one.line.owner = owner->acronym.isEmpty() ? shield.showOrganisation(*owner, phrases)
                             : shield.showOrganisation(*owner, phrases) == owner->name
                                 ? owner->acronym
                                 : shield.showOrganisation(*owner, phrases);
        }
        lines.append(one.line);
    }
    if (query.consents && shield.audience() == Audience::Office)
        if (auto added = addConsents(database, query, phrases, lines); !added)
            return added.error();
    std::ranges::stable_sort(lines, [](const LateLine &a, const LateLine &b) {
        return std::pair(!a.isMine, a.dueOn.last()) < std::pair(!b.isMine, b.dueOn.last());
    });
    return lines;
}

} // namespace minutier
