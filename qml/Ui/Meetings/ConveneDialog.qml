// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The one step that leaves the office: says what will be written, for whom, and where.
AppDialog {
    id: root

    required property Session session
    required property MeetingView meeting
    required property MeetingLetters letters

    title: qsTr("Convene the session?")
    sentence: qsTr("%1 people and seats will each have an invitation, as PDF and as text to copy, in %2. The agenda stays open; the session is marked convened.").arg(people.invited).arg(root.letters.folder)
    confirm: qsTr("Convene")
    confirmEnabled: readiness.obstacle.length === 0
    reason: readiness.obstacle
    dismiss: qsTr("Not yet")
    error: root.meeting.errorMessage
    onConfirmed: {
        if (!root.meeting.convene())
            return;
        root.close();
        root.letters.writeLetters();
    }
    onAboutToShow: root.meeting.clearError()
    onAboutToHide: root.meeting.clearError()

    AttendanceListModel {
        id: people
        session: root.session
        meetingId: root.meeting.meetingId
    }
    ReadinessModel {
        id: readiness
        session: root.session
        meetingId: root.meeting.meetingId
        onlyToFix: true
    }
    Banner {
        shape: "warn"
        sentence: readiness.toFix > 1 ? readiness.sentence : ""
        width: parent.width
    }
}
