// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/Minutes.h"
#include "presentation/ListModel.h"
#include "queries/committees/SeatTable.h"

namespace minutier {

/// What each seat that was there says of circulated minutes.
class ApprovalListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString meetingId READ meetingId WRITE setMeetingId NOTIFY meetingIdChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged FINAL)

public:
    explicit ApprovalListModel(QObject *parent = nullptr);

    [[nodiscard]] QString meetingId() const { return m_meeting.toString(); }
    void setMeetingId(const QString &id);
    [[nodiscard]] QString summary() const;

    /// Keeps a seat's answer: approves, or comments with the given words.
    Q_INVOKABLE bool answer(int row, const QString &comment);

Q_SIGNALS:
    void meetingIdChanged();

protected:
    int read() override;

private:
    struct Line
    {
        SeatLine seat;
        std::optional<MinutesApproval> answer;
    };

    MeetingId m_meeting;
    MinutesId m_minutes;
    QList<Line> m_lines;
};

} // namespace minutier
