// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/AgendaItem.h"
#include "domain/meetings/Invitation.h"
#include "domain/meetings/Minutes.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<Meeting> &tableOf<Meeting>()
{
    static const auto table = Table<Meeting>("meeting"_L1, "meetings"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Meeting::id)
                                  .column("project_id"_L1, &Meeting::project)
                                  .column("committee_id"_L1, &Meeting::committee)
                                  .column("year"_L1, &Meeting::year)
                                  .column("number"_L1, &Meeting::number)
                                  .column("reference"_L1, &Meeting::reference)
                                  .column("ordinal"_L1, &Meeting::ordinal)
                                  .column("title"_L1, &Meeting::title)
                                  .zonedTime("starts_local"_L1, "zone"_L1, "starts_utc"_L1, &Meeting::starts)
                                  .column("minutes_long"_L1, &Meeting::minutesLong)
                                  .column("modality"_L1, &Meeting::modality)
                                  .column("place"_L1, &Meeting::place)
                                  .column("state"_L1, &Meeting::state)
                                  .column("convened_at"_L1, &Meeting::convenedAt)
                                  .column("opened_at"_L1, &Meeting::openedAt)
                                  .column("closed_at"_L1, &Meeting::closedAt)
                                  .column("current_item_id"_L1, &Meeting::currentItem)
                                  .column("quorum"_L1, &Meeting::quorum, Privacy::Shielded)
                                  .column("note"_L1, &Meeting::note)
                                  .column("lang"_L1, &Meeting::lang)
                                  .column("revision"_L1, &Meeting::revision)
                                  .searched({"reference"_L1, "title"_L1}, {"place"_L1, "note"_L1});
    return table;
}

template <>
const Table<AgendaItem> &tableOf<AgendaItem>()
{
    static const auto table = Table<AgendaItem>("agenda_item"_L1, "agenda"_L1, LedgerScope::Project)
                                  .column("id"_L1, &AgendaItem::id)
                                  .column("project_id"_L1, &AgendaItem::project)
                                  .column("meeting_id"_L1, &AgendaItem::meeting)
                                  .column("position"_L1, &AgendaItem::position)
                                  .column("title"_L1, &AgendaItem::title)
                                  .column("kind"_L1, &AgendaItem::kind)
                                  .column("minutes_planned"_L1, &AgendaItem::minutesPlanned)
                                  .column("presenter"_L1, &AgendaItem::presenter)
                                  .column("paper_expected"_L1, &AgendaItem::paperExpected)
                                  .column("carried_entity"_L1, &AgendaItem::carriedEntity)
                                  .column("carried_id"_L1, &AgendaItem::carriedId)
                                  .column("state"_L1, &AgendaItem::state)
                                  .column("started_at"_L1, &AgendaItem::startedAt)
                                  .column("seconds_spent"_L1, &AgendaItem::secondsSpent)
                                  .shieldedColumn("notes"_L1, &AgendaItem::notes)
                                  .column("lang"_L1, &AgendaItem::lang)
                                  .column("revision"_L1, &AgendaItem::revision)
                                  .searched({"title"_L1}, {"notes"_L1});
    return table;
}

template <>
const Table<Attendance> &tableOf<Attendance>()
{
    static const auto table = Table<Attendance>("attendance"_L1, "attendance"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Attendance::id)
                                  .column("project_id"_L1, &Attendance::project)
                                  .column("meeting_id"_L1, &Attendance::meeting)
                                  .shieldedColumn("person_id"_L1, &Attendance::person)
                                  .shieldedColumn("seat_id"_L1, &Attendance::seat)
                                  .shieldedColumn("organisation_id"_L1, &Attendance::organisation)
                                  .shieldedColumn("guest"_L1, &Attendance::guest)
                                  .column("capacity"_L1, &Attendance::capacity)
                                  .column("status"_L1, &Attendance::status)
                                  .column("modality"_L1, &Attendance::modality)
                                  .shieldedColumn("answer_note"_L1, &Attendance::answerNote)
                                  .column("answered_at"_L1, &Attendance::answeredAt)
                                  .column("arrived_at"_L1, &Attendance::arrivedAt)
                                  .column("left_at"_L1, &Attendance::leftAt)
                                  .column("arrived_item_id"_L1, &Attendance::arrivedItem)
                                  .column("left_item_id"_L1, &Attendance::leftItem)
                                  .column("revision"_L1, &Attendance::revision);
    return table;
}

template <>
const Table<Invitation> &tableOf<Invitation>()
{
    static const auto table = Table<Invitation>("invitation"_L1, "invitations"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Invitation::id)
                                  .column("project_id"_L1, &Invitation::project)
                                  .column("meeting_id"_L1, &Invitation::meeting)
                                  .column("attendance_id"_L1, &Invitation::attendance)
                                  .column("lang"_L1, &Invitation::lang)
                                  .column("sent_at"_L1, &Invitation::sentAt)
                                  .column("revision"_L1, &Invitation::revision);
    return table;
}

template <>
const Table<Minutes> &tableOf<Minutes>()
{
    static const auto table = Table<Minutes>("minutes"_L1, "minutes"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Minutes::id)
                                  .column("project_id"_L1, &Minutes::project)
                                  .column("meeting_id"_L1, &Minutes::meeting)
                                  .column("state"_L1, &Minutes::state)
                                  .column("circulated_at"_L1, &Minutes::circulatedAt)
                                  .column("answers_by"_L1, &Minutes::answersBy)
                                  .column("approved_at"_L1, &Minutes::approvedAt)
                                  .column("approved_by"_L1, &Minutes::approvedBy)
                                  .column("lang"_L1, &Minutes::lang)
                                  .column("revision"_L1, &Minutes::revision);
    return table;
}

template <>
const Table<MinutesParagraph> &tableOf<MinutesParagraph>()
{
    static const auto table = Table<MinutesParagraph>("minutes_paragraph"_L1, "paragraphs"_L1, LedgerScope::Project)
                                  .column("id"_L1, &MinutesParagraph::id)
                                  .column("project_id"_L1, &MinutesParagraph::project)
                                  .column("minutes_id"_L1, &MinutesParagraph::minutes)
                                  .column("position"_L1, &MinutesParagraph::position)
                                  .column("kind"_L1, &MinutesParagraph::kind)
                                  .column("source_entity"_L1, &MinutesParagraph::sourceEntity)
                                  .column("source_id"_L1, &MinutesParagraph::sourceId)
                                  .shieldedColumn("text"_L1, &MinutesParagraph::text)
                                  .column("edited"_L1, &MinutesParagraph::edited)
                                  .column("lang"_L1, &MinutesParagraph::lang)
                                  .column("revision"_L1, &MinutesParagraph::revision)
                                  .searched({}, {"text"_L1});
    return table;
}

template <>
const Table<MinutesApproval> &tableOf<MinutesApproval>()
{
    static const auto table = Table<MinutesApproval>("minutes_approval"_L1, "approvals"_L1, LedgerScope::Project)
                                  .column("id"_L1, &MinutesApproval::id)
                                  .column("project_id"_L1, &MinutesApproval::project)
                                  .column("minutes_id"_L1, &MinutesApproval::minutes)
                                  .column("seat_id"_L1, &MinutesApproval::seat)
                                  .column("answer"_L1, &MinutesApproval::answer)
                                  .shieldedColumn("comment"_L1, &MinutesApproval::comment)
                                  .column("answered_at"_L1, &MinutesApproval::answeredAt)
                                  .column("revision"_L1, &MinutesApproval::revision);
    return table;
}

} // namespace minutier
