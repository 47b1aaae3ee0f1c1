// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "presentation/meetings/Expected.h"

namespace minutier {

struct MarkAttendance;

/// Everybody of a session, seats first: answers before it, presence during it. Shared screens show what members may
/// see.
class AttendanceListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString meetingId READ meetingId WRITE setMeetingId NOTIFY meetingIdChanged FINAL)
    /// Only those whose name holds what was typed.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    /// Lists those who are there before those who are still to come.
    Q_PROPERTY(bool presentFirst MEMBER m_presentFirst NOTIFY filterChanged FINAL)
    /// First row not checked in yet; -1 when all are there.
    Q_PROPERTY(int nextRow READ nextRow NOTIFY attendanceRead FINAL)
    /// Who stands in it; empty when all are there.
    Q_PROPERTY(QString nextLabel READ nextLabel NOTIFY attendanceRead FINAL)
    Q_PROPERTY(int answered READ answered NOTIFY attendanceRead FINAL)
    Q_PROPERTY(int present READ present NOTIFY attendanceRead FINAL)
    Q_PROPERTY(int invited READ invited NOTIFY attendanceRead FINAL)
    /// Seats in order for the quorum line: {sector, present, title}.
    Q_PROPERTY(QVariantList seatMarks READ seatMarks NOTIFY attendanceRead FINAL)

public:
    explicit AttendanceListModel(QObject *parent = nullptr);

    [[nodiscard]] QString meetingId() const { return m_meeting.toString(); }
    void setMeetingId(const QString &id);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] int answered() const;
    [[nodiscard]] int present() const;
    [[nodiscard]] int nextRow() const;
    [[nodiscard]] QString nextLabel() const;
    [[nodiscard]] int invited() const { return int(m_all.size()); }
    [[nodiscard]] QVariantList seatMarks() const { return m_marks; }

    /// Checks the person of a row in, now: as a late arrival once the first point is over.
    Q_INVOKABLE bool checkIn(int row);
    /// Marks the person of a row: stored order of AttendanceStatus.
    Q_INVOKABLE bool mark(int row, int status);
    /// Marks a late arrival or an early departure at a point.
    Q_INVOKABLE bool arrive(int row, const QString &itemId);
    Q_INVOKABLE bool leave(int row, const QString &itemId);
    /// Takes an early departure back: the person is there again, and was on time if on time before.
    Q_INVOKABLE bool comeBack(int row);
    Q_INVOKABLE bool addGuest(const QString &function, const QString &itemId);
    Q_INVOKABLE bool answer(int row, bool comes);

Q_SIGNALS:
    void meetingIdChanged();
    void filterChanged();
    void attendanceRead();

protected:
    int read() override;

private:
    /// What every mark on a row begins with; nothing where there is no such row.
    [[nodiscard]] std::optional<MarkAttendance> markOf(int row) const;
    [[nodiscard]] QList<Expected> matching(const QString &wanted) const;
    [[nodiscard]] AgendaItemId latePlace() const;
    [[nodiscard]] QString timeOf(const Expected &line) const;
    [[nodiscard]] QString labelOf(const Expected &line) const;
    [[nodiscard]] bool mayAnswer(const Expected &line) const;
    [[nodiscard]] QString stateOf(const Expected &line) const;

    MeetingId m_meeting;
    MeetingState m_state = MeetingState::Planned;
    AgendaItemId m_currentItem;
    QString m_zone;
    QString m_filter;
    QList<Expected> m_all;
    QList<Expected> m_shown;
    QVariantList m_marks;
    bool m_presentFirst = false;
};

} // namespace minutier
