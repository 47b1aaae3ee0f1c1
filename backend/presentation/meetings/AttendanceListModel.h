// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Shield.h"
#include "domain/meetings/Attendance.h"
#include "presentation/ListModel.h"
#include "queries/committees/SeatTable.h"

namespace minutier {

/// Everybody of a session, seats first: answers before it, presence during it. Shared screens show what members may
/// see.
class AttendanceListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString meetingId READ meetingId WRITE setMeetingId NOTIFY meetingIdChanged FINAL)
    /// Only those whose name holds what was typed.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
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
    [[nodiscard]] int invited() const { return int(m_all.size()); }
    [[nodiscard]] QVariantList seatMarks() const { return m_marks; }

    /// Marks the person of a row: stored order of AttendanceStatus.
    Q_INVOKABLE bool mark(int row, int status);
    /// Marks a late arrival or an early departure at a point.
    Q_INVOKABLE bool arrive(int row, const QString &itemId);
    Q_INVOKABLE bool leave(int row, const QString &itemId);
    Q_INVOKABLE bool addGuest(const QString &function, const QString &itemId);
    Q_INVOKABLE bool answer(int row, bool comes);

Q_SIGNALS:
    void meetingIdChanged();
    void filterChanged();
    void attendanceRead();

protected:
    int read() override;

private:
    /// Somebody expected, with or without a row of attendance yet.
    struct Line
    {
        Attendance attendance; ///< Its id is null while nobody was marked.
        Identity identity;
        QString shown;
        QString seatTitle;
        int order = 0;
    };
    void readExpected(const SeatTable &table, const QList<Attendance> &rows);
    void readMarks(const SeatTable &table);
    [[nodiscard]] QString timeOf(const Line &line) const;
    [[nodiscard]] QString stateOf(const Line &line) const;

    MeetingId m_meeting;
    QString m_zone;
    QString m_filter;
    QList<Line> m_all;
    QList<Line> m_shown;
    QVariantList m_marks;
};

} // namespace minutier
