// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Ends the session: says with what quorum, and what was not treated.
AppDialog {
    id: root

    required property Session session
    required property MeetingView meeting
    required property AgendaListModel agenda
    property int untreated: 0

    signal closedSession

    title: qsTr("Close the session?")
    sentence: qsTr("%1. The quorum of the session and the presence of each seat are kept as they stand.").arg(root.meeting.quorumSentence)
    confirm: qsTr("Close the session")
    dismiss: qsTr("Go on")
    danger: true
    error: root.meeting.errorMessage
    onConfirmed: {
        if (!root.meeting.close())
            return;
        root.close();
        root.closedSession();
    }
    onAboutToShow: {
        root.meeting.clearError();
        let open = 0;
        for (let row = 0; row < root.agenda.count; ++row)
            open += root.agenda.at(row, "progress") === 0 ? 1 : 0;
        root.untreated = open;
    }

    Banner {
        shape: "warn"
        sentence: root.untreated > 0 ? qsTr("%n point(s) not treated: postponed to the next session.", "", root.untreated) : ""
        width: parent.width
    }
}
