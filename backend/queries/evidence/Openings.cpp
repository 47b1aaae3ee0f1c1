// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/evidence/Openings.h"

#include "storage/Statement.h"

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Columns that tell what a row is and whose it is. They name nobody.
const QHash<QString, QSet<QString>> &openColumns()
{
    static const QHash<QString, QSet<QString>> columns{
        {u"version"_s,
         {u"plan_id"_s, u"number"_s, u"reference"_s, u"state"_s, u"digest"_s, u"decision_id"_s, u"submitted_on"_s}},
        {u"plan"_s, {u"project_id"_s, u"year"_s, u"reference"_s, u"title"_s}},
        {u"activity"_s,
         {u"version_id"_s,
          u"code"_s,
          u"result_id"_s,
          u"type"_s,
          u"title"_s,
          u"description"_s,
          u"partner_id"_s,
          u"place"_s,
          u"starts_on"_s,
          u"ends_on"_s,
          u"responsible_id"_s,
          u"budget"_s,
          u"currency"_s,
          u"milestones"_s,
          u"note"_s,
          u"dropped"_s,
          u"lang"_s}},
        {u"validation"_s,
         {u"version_id"_s, u"plan_id"_s, u"decision_id"_s, u"meeting_id"_s, u"digest"_s, u"validated_on"_s}},
        {u"decision"_s,
         {u"kind"_s,
          u"state"_s,
          u"meeting_id"_s,
          u"agenda_item_id"_s,
          u"decided_on"_s,
          u"adopted_by"_s,
          u"closes_on"_s,
          u"reference"_s,
          u"title"_s,
          u"statement"_s}},
        {u"meeting"_s, {u"state"_s, u"starts_local"_s, u"committee_id"_s, u"reference"_s}},
        {u"attendance"_s,
         {u"meeting_id"_s, u"seat_id"_s, u"capacity"_s, u"status"_s, u"arrived_item_id"_s, u"left_item_id"_s}},
        {u"agenda_item"_s, {u"position"_s, u"meeting_id"_s}},
        {u"seat"_s, {u"committee_id"_s, u"valid_from"_s, u"valid_until"_s, u"sector"_s}},
        {u"terms"_s, {u"committee_id"_s, u"valid_from"_s, u"valid_until"_s, u"quorum_seats"_s, u"quorum_sectors"_s}},
        {u"condition"_s, {u"decision_id"_s, u"state"_s, u"text"_s, u"due_on"_s}},
        {u"acceptance"_s, {u"version_id"_s, u"digest"_s, u"accepted_on"_s}},
    };
    return columns;
}

/// What says that a row belongs elsewhere, so that a reader need not wonder.
const QHash<QString, QString> &belongings()
{
    static const QHash<QString, QString> columns{
        {u"activity"_s, u"version_id"_s},
        {u"attendance"_s, u"meeting_id"_s},
        {u"condition"_s, u"decision_id"_s},
        {u"version"_s, u"plan_id"_s},
        {u"validation"_s, u"version_id"_s},
        {u"acceptance"_s, u"version_id"_s},
        {u"seat"_s, u"committee_id"_s},
        {u"terms"_s, u"committee_id"_s},
    };
    return columns;
}

} // namespace

Result<> Openings::addRows(Database &database, const QString &entity, const QString &sql, const QUuid &key)
{
    return Statement(database, sql).bind(key).each([&](const Row &row) {
        m_rows.insert(entity + u'/' + row.text(0));
        return true;
    });
}

Result<> Openings::addSession(Database &database, const QUuid &decision)
{
    m_rows.insert(u"decision/"_s + toText(decision));
    const auto session = u"(SELECT meeting_id FROM decision WHERE id = ?)"_s;
    const auto committee = u"(SELECT committee_id FROM meeting WHERE id = %1)"_s.arg(session);
    for (const auto &[entity, sql] : std::initializer_list<std::pair<QString, QString>>{
             {u"meeting"_s, u"SELECT id FROM meeting WHERE id = "_s + session},
             {u"attendance"_s, u"SELECT id FROM attendance WHERE meeting_id = "_s + session},
             {u"agenda_item"_s, u"SELECT id FROM agenda_item WHERE meeting_id = "_s + session},
             {u"seat"_s, u"SELECT id FROM seat WHERE committee_id = "_s + committee},
             {u"terms"_s, u"SELECT id FROM terms WHERE committee_id = "_s + committee},
             {u"condition"_s, u"SELECT id FROM condition WHERE decision_id = ?"_s},
         })
        if (auto added = addRows(database, entity, sql, decision); !added)
            return added;
    return {};
}

Result<Openings> Openings::ofVersion(Database &database, const QUuid &version)
{
    Openings openings;
    openings.m_rows.insert(u"version/"_s + toText(version));
    for (const auto &[entity, sql] : std::initializer_list<std::pair<QString, QString>>{
             {u"plan"_s, u"SELECT plan_id FROM version WHERE id = ?"_s},
             {u"activity"_s, u"SELECT id FROM activity WHERE version_id = ?"_s},
             {u"validation"_s, u"SELECT id FROM validation WHERE version_id = ?"_s},
             {u"acceptance"_s, u"SELECT id FROM acceptance WHERE version_id = ?"_s},
         })
        if (auto added = openings.addRows(database, entity, sql, version); !added)
            return added.error();
    const auto decision = Statement(database, u"SELECT decision_id FROM version WHERE id = ?"_s)
                              .bind(version)
                              .first<QUuid>([](const Row &row) { return row.as<QUuid>(0); });
    if (!decision)
        return decision.error();
    if (*decision && !(*decision)->isNull())
        if (auto added = openings.addSession(database, **decision); !added)
            return added.error();
    return openings;
}

Result<Openings> Openings::ofDecision(Database &database, const QUuid &decision)
{
    Openings openings;
    if (auto added = openings.addSession(database, decision); !added)
        return added.error();
    return openings;
}

bool Openings::opens(const QString &entity, const QString &id, const QString &column) const
{
    if (m_rows.contains(entity + u'/' + id))
        return openColumns().value(entity).contains(column);
    return belongings().value(entity) == column;
}

} // namespace minutier
