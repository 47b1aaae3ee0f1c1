// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/Witness.h"

#include "domain/meetings/Quorum.h"
#include "support/Catch.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// The columns of a table that keep their first value; "*" stands for all of them.
QStringList lastingOf(const QString &table)
{
    static const QStringList all{u"*"_s};
    static const QStringList numbered{u"year"_s, u"number"_s, u"reference"_s, u"project_id"_s};
    static const QStringList ends{
        u"project_id"_s,
        u"decision_id"_s,
        u"recommendation_id"_s,
        u"kind"_s,
        u"result_id"_s,
        u"indicator_id"_s,
        u"target_id"_s,
        u"version_id"_s,
        u"activity_id"_s,
        u"amendment_id"_s,
        u"risk_id"_s};
    static const QStringList found{u"meeting_id"_s, u"kind"_s, u"quorum"_s, u"decided_on"_s, u"closes_on"_s};
    static const QHash<QString, QStringList> lasting{
        {u"target"_s, all},
        {u"part"_s, all},
        {u"validation"_s, all},
        {u"acceptance"_s, all},
        {u"ballot"_s, all},
        {u"logic_model"_s, all},
        {u"activity_progress"_s, all},
        {u"assessment"_s, all},
        {u"risk_assessment"_s, all},
        {u"decision_link"_s, ends},
        {u"decision"_s, numbered + found},
        {u"recommendation"_s, numbered},
        {u"meeting"_s, numbered},
        {u"amendment"_s, numbered},
        {u"action"_s, numbered},
        {u"document"_s, numbered},
        {u"risk"_s, numbered},
        {u"mandate"_s, numbered},
        {u"call"_s, numbered},
        {u"initiative"_s, numbered},
        {u"plan"_s, {u"year"_s, u"project_id"_s, u"reference"_s}},
        {u"version"_s, {u"plan_id"_s, u"number"_s, u"reference"_s, u"project_id"_s, u"based_on_id"_s}},
        {u"observation"_s, {u"indicator_id"_s, u"project_id"_s}},
        {u"project"_s, {u"code"_s, u"programme_id"_s, u"lang"_s}},
        {u"result"_s, {u"code"_s, u"level"_s, u"project_id"_s}},
        {u"indicator"_s, {u"code"_s, u"measure"_s, u"project_id"_s}},
    };
    return lasting.value(table);
}

bool keeps(const RowCells &before, const RowCells &after, const QStringList &columns)
{
    return std::ranges::all_of(columns, [&](const QString &column) {
        return before.value(column) == after.value(column);
    });
}

} // namespace

QString Witness::brokenRow(const QString &table, const RowCells &before, const RowCells &after) const
{
    auto columns = lastingOf(table);
    if (columns.contains(u"*"_s)) {
        columns = before.keys();
        columns.removeOne(u"revision"_s);
    }
    // What is only proposed is decided by the seats that are there when it is adopted.
    const auto state = before.value(u"state"_s);
    if (table == u"decision"_s && (state == "proposed"_L1 || state == "deferred"_L1))
        columns.removeOne(u"quorum"_s);
    for (const auto &column : columns)
        if (before.value(column) != after.value(column))
            return u"rule 7: %1 of %2 is never overwritten"_s.arg(column, table);
    if (table == u"meeting"_s && before.value(u"state"_s) == u"held"_s &&
        !keeps(before, after, {u"starts_local"_s, u"zone"_s, u"starts_utc"_s, u"quorum"_s, u"closed_at"_s, u"state"_s}))
        return u"rule 12: a held session is never moved: %1"_s.arg(after.value(u"reference"_s));
    if (table == u"version"_s && before.value(u"state"_s) != u"draft"_s &&
        !keeps(before, after, {u"digest"_s, u"author_id"_s, u"submitted_on"_s}))
        return u"rule 2: %1 is frozen since it was submitted"_s.arg(after.value(u"reference"_s));
    if (after.value(u"revision"_s).toInt() <= before.value(u"revision"_s).toInt() && before != after)
        return u"every change of a row has its own revision: %1"_s.arg(table);
    return {};
}

QString Witness::brokenByNewRow(const QString &table, const RowCells &row)
{
    if (table == u"validation"_s)
        return brokenValidation(row);
    if (table == u"decision"_s)
        return brokenQuorum(row);
    return {};
}

QString Witness::brokenValidation(const RowCells &validation)
{
    const auto decision = m_rows.row(u"decision"_s, validation.value(u"decision_id"_s));
    const auto version = m_rows.row(u"version"_s, validation.value(u"version_id"_s));
    const auto finding = quorumFromStored(decision.value(u"quorum"_s));
    if (finding.verdict == QuorumFinding::Verdict::Missed)
        return u"rule 3: %1 was validated without quorum"_s.arg(version.value(u"reference"_s));
    if (decision.value(u"meeting_id"_s).isEmpty())
        return {}; // A written procedure records no seats.
    QStringList seats;
    for (const auto &seat : finding.present)
        seats.append(seat.toString());
    if (decision.value(u"adopted_by"_s) == u"vote"_s) {
        QStringList voted;
        QStringList inFavour;
        for (const auto &ballot : m_rows.of(u"ballot"_s))
            if (ballot.value(u"decision_id"_s) == decision.value(u"id"_s)) {
                voted.append(ballot.value(u"seat_id"_s));
                if (ballot.value(u"choice"_s) == u"for"_s)
                    inFavour.append(voted.last());
            }
        if (!voted.isEmpty())
            seats = inFavour;
    }
    const bool others = std::ranges::any_of(seats, [&](const QString &seat) {
        const auto organisation = m_rows.row(u"seat"_s, seat).value(u"organisation_id"_s);
        return !organisation.isEmpty() && organisation != version.value(u"author_id"_s);
    });
    return others ? QString() : u"rule 3: the author validated %1 alone"_s.arg(version.value(u"reference"_s));
}

QString Witness::brokenQuorum(const RowCells &decision)
{
    if (decision.value(u"meeting_id"_s).isEmpty())
        return {};
    const auto finding = quorumFromStored(decision.value(u"quorum"_s));
    const bool hasRule = finding.seatsNeeded || finding.sectorsNeeded;
    const bool enough = finding.present.size() >= finding.seatsNeeded.value_or(0) &&
                        finding.sectorsPresent >= finding.sectorsNeeded.value_or(0);
    const auto verdict = !hasRule ? QuorumFinding::Verdict::NoRule
                         : enough ? QuorumFinding::Verdict::Met
                                  : QuorumFinding::Verdict::Missed;
    if (verdict != finding.verdict)
        return u"rule 1: the quorum of %1 follows from its inputs"_s.arg(decision.value(u"reference"_s));
    if (finding.terms.isNull())
        return {};
    const auto terms = m_rows.row(u"terms"_s, finding.terms.toString());
    const auto day = decision.value(u"decided_on"_s);
    const auto until = PartialDate::fromStored(terms.value(u"valid_until"_s));
    if (PartialDate::fromStored(terms.value(u"valid_from"_s)).first().toString(Qt::ISODate) > day ||
        (!until.isNull() && until.last().toString(Qt::ISODate) < day))
        return u"rule 1: the quorum of %1 is by the terms of its day"_s.arg(decision.value(u"reference"_s));
    return {};
}

/// The end of a project is the one it was started with, or that of a signed amendment.
QString Witness::brokenEnd(const QString &command)
{
    for (const auto &project : m_rows.of(u"project"_s)) {
        const auto id = project.value(u"id"_s);
        const auto end = project.value(u"ends_on"_s);
        if (!m_firstEnd.contains(id))
            m_firstEnd.insert(id, end);
        const auto signedFor = [&](const RowCells &amendment) {
            return amendment.value(u"project_id"_s) == id && amendment.value(u"state"_s) == u"signed"_s &&
                   amendment.value(u"ends_on"_s) == end;
        };
        const auto before = m_before.value(u"project"_s).value(id);
        if (!before.isEmpty() && before.value(u"ends_on"_s) != end && command != u"SignAmendment"_s)
            return u"rule 5: only a signed amendment moves the end of %1"_s.arg(project.value(u"code"_s));
        if (end != m_firstEnd.value(id) && std::ranges::none_of(m_rows.of(u"amendment"_s), signedFor))
            return u"rule 5: no signed amendment says when %1 ends"_s.arg(project.value(u"code"_s));
    }
    return {};
}

/// What is not closed is on the agenda of a session just planned or opened.
QString Witness::brokenAgenda(const RowCells &meeting)
{
    const auto missing =
        Statement(
            m_rows.database(),
            u"SELECT o.id FROM (SELECT id FROM action WHERE project_id = ? AND state IN ('open', 'in_progress') "
            "UNION ALL SELECT id FROM recommendation WHERE project_id = ? AND state = 'issued' "
            "UNION ALL SELECT i.id FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id "
            "WHERE m.committee_id = ? AND m.state = 'held' AND m.starts_utc < ? AND i.state = 'postponed' "
            "AND i.carried_id IS NULL AND NOT EXISTS (SELECT 1 FROM agenda_item x JOIN meeting n ON n.id = "
            "x.meeting_id "
            "WHERE x.carried_id = i.id AND n.state = 'held')) o "
            "WHERE NOT EXISTS (SELECT 1 FROM agenda_item x WHERE x.meeting_id = ? AND x.carried_id = o.id) LIMIT 1"_s
        )
            .bind(
                meeting.value(u"project_id"_s),
                meeting.value(u"project_id"_s),
                meeting.value(u"committee_id"_s),
                meeting.value(u"starts_utc"_s),
                meeting.value(u"id"_s)
            )
            .rows<QString>([](const Row &row) { return row.text(0); });
    REQUIRE_OK(missing);
    return missing->isEmpty() ? QString()
                              : u"rule 13: %1 is carried to %2"_s.arg(missing->first(), meeting.value(u"reference"_s));
}

QString Witness::brokenTable(const QString &table)
{
    Rows now;
    for (const auto &row : m_rows.of(table))
        now.insert(row.value(u"id"_s), row);
    const auto before = std::exchange(m_before[table], now);
    for (const auto &[id, row] : before.asKeyValueRange()) {
        if (!now.contains(id) && table != u"minutes_paragraph"_s)
            return u"rule 6: nothing is deleted from %1"_s.arg(table);
        if (!now.contains(id))
            continue;
        if (auto broken = brokenRow(table, row, now.value(id)); !broken.isEmpty())
            return broken;
    }
    for (const auto &[id, row] : now.asKeyValueRange())
        if (!before.contains(id))
            if (auto broken = brokenByNewRow(table, row); !broken.isEmpty())
                return broken;
    return {};
}

QString Witness::brokenBy(const QString &command, const Made &made, const QStringList &touched)
{
    if (touched.contains(u"acceptance"_s) != (command == u"AcceptPlan"_s) ||
        (command == u"AcceptPlan"_s && touched.size() != 1))
        return u"rule 4: only a donor's acceptance is one, and it is nothing else"_s;
    if (touched.contains(u"project"_s))
        if (auto broken = brokenEnd(command); !broken.isEmpty())
            return broken;
    for (const auto &table : touched)
        if (auto broken = brokenTable(table); !broken.isEmpty())
            return broken;
    if (command == u"PlanMeeting"_s || command == u"OpenMeeting"_s)
        return brokenAgenda(m_rows.row(u"meeting"_s, made.id.toString(QUuid::WithoutBraces)));
    return {};
}

} // namespace minutier
