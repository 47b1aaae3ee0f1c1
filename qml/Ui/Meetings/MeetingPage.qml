// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// One session: prepared, held or recorded, as it was asked for or as its state calls for.
FocusScope {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property var pages: ["session-prepare", "session-hold", "session-record"]
    /// Where the session is by itself: a held one is recorded, one under way is held.
    readonly property int usual: meeting.state === 3 ? 2 : meeting.state === 2 ? 1 : 0
    readonly property int stage: {
        const asked = root.pages.indexOf(root.navigation.page);
        return asked >= 0 ? asked : root.usual;
    }

    focus: true

    MeetingView {
        id: meeting
        session: root.session
        meetingId: root.navigation.record
    }
    EmptyState {
        visible: !meeting.exists
        width: parent.width
        iconName: "view-calendar"
        title: qsTr("No session is planned")
        sentence: qsTr("Plan the next one; what is not closed comes onto its agenda by itself.")
        action: qsTr("All sessions")
        onActionClicked: root.navigation.go("sessions")
    }
    Loader {
        id: place
        anchors.fill: parent
        active: meeting.exists
        focus: true
        Component.onCompleted: root.load()
    }

    function load(): void {
        const given = { session: root.session, navigation: root.navigation, meeting: meeting, stages: chips };
        place.setSource(Qt.resolvedUrl(["PreparePage.qml", "HoldPage.qml", "RecordPage.qml"][root.stage]), given);
    }

    Component {
        id: chips

        StageChips {
            stage: root.stage
            onPicked: index => root.navigation.go(root.pages[index], meeting.meetingId)
        }
    }
}
