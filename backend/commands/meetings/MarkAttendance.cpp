// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/MarkAttendance.h"

#include "commands/meetings/AttendanceRows.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<MarkAttendance> &MarkAttendance::arguments()
{
    static const auto arguments = Arguments<MarkAttendance>()
                                      .optional("id", &MarkAttendance::id)
                                      .required("meeting", &MarkAttendance::meeting)
                                      .optional("person", &MarkAttendance::person)
                                      .optional("seat", &MarkAttendance::seat)
                                      .optional("organisation", &MarkAttendance::organisation)
                                      .optional("guest", &MarkAttendance::guest)
                                      .optional("capacity", &MarkAttendance::capacity)
                                      .optional("status", &MarkAttendance::status)
                                      .optional("modality", &MarkAttendance::modality)
                                      .optional("arrived_item", &MarkAttendance::arrivedItem)
                                      .optional("left_item", &MarkAttendance::leftItem);
    return arguments;
}

/// What marks somebody as they were marked before.
static evidence::Json::Object backTo(const Attendance &before)
{
    const auto place = [](const AgendaItemId &item) {
        return item.isNull() ? evidence::Json() : evidence::Json(toUtf8(item.toString()));
    };
    return {
        {"id", evidence::Json(toUtf8(before.id.toString()))},
        {"meeting", evidence::Json(toUtf8(before.meeting.toString()))},
        {"status", evidence::Json(toUtf8(nameOf(before.status)))},
        {"arrived_item", place(before.arrivedItem)},
        {"left_item", place(before.leftItem)},
    };
}

Result<Made> MarkAttendance::perform(Work &work) const
{
    const auto session = sessionForAttendance(work, meeting, status);
    if (!session)
        return session.error();
    auto found = attendanceOf(work, *session, {id, person, seat, organisation, guest});
    if (!found)
        return found.error();
    auto &[row, isNew] = *found;
    const auto before = row;
    capacity.applyTo(row.capacity);
    modality.applyTo(row.modality);
    arrivedItem.applyTo(row.arrivedItem);
    leftItem.applyTo(row.leftItem);
    row.status = status;
    if (status != AttendanceStatus::Present)
        row.arrivedAt = {};
    else if (!row.arrivedAt.isValid())
        row.arrivedAt = work.now();
    if (leftItem.isGiven)
        row.leftAt = leftItem.value.isNull() ? QDateTime() : work.now();
    if (auto valid = checkPlaces(work, *session, row); !valid)
        return valid.error();
    if (auto kept = isNew ? work.meetings.attendance.add(row) : work.meetings.attendance.update(row); !kept)
        return kept.error();
    work.undoBy(u"MarkAttendance"_s, backTo(before));
    return work.note(u"attendance.marked"_s, u"attendance"_s, row.id.uuid(), session->reference);
}

} // namespace minutier
