// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The session itself, for one hand while talking: who is there, what is under discussion, what is decided.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    required property MeetingView meeting
    required property Component stages
    readonly property bool live: root.meeting.state === 2 && root.session.may.TakeUpItem
    readonly property bool begun: root.meeting.state === 2 || root.meeting.state === 3
    readonly property int leftBreadth: Theme.oneColumn ? root.breadth : Theme.px(264)
    readonly property int rightBreadth: Theme.oneColumn ? root.breadth : Theme.px(232)
    readonly property int gap: Theme.px(24)

    title: root.meeting.fullTitle
    facts: [root.meeting.longDay, root.meeting.form, root.meeting.hour, root.meeting.remoteHour].filter(one => one.length > 0).join(" · ")
    error: root.meeting.errorMessage
    actions: [
        Loader {
            sourceComponent: root.stages
        },
        AppButton {
            text: qsTr("Close the session…")
            kind: "danger"
            visible: root.live && root.session.may.CloseMeeting
            onClicked: closing.open()
        }
    ]

    AgendaListModel {
        id: agenda
        session: root.session
        meetingId: root.meeting.meetingId
    }
    AttendanceListModel {
        id: people
        session: root.session
        meetingId: root.meeting.meetingId
        presentFirst: true
    }
    EmptyState {
        visible: !root.begun
        width: root.breadth
        iconName: "view-calendar"
        title: root.meeting.state === 1 ? qsTr("The session is convened") : qsTr("The session is not convened yet")
        sentence: root.meeting.state === 1 ? qsTr("Open it when people are there; the clock of the first point starts when you take it up.") : qsTr("Convene it first; letters leave only then.")
        action: !root.session.may.OpenMeeting ? "" : root.meeting.state === 1 ? qsTr("Open the session") : qsTr("Prepare the session")
        onActionClicked: {
            if (root.meeting.state === 1)
                root.meeting.open();
            else
                root.navigation.go("session-prepare", root.meeting.meetingId);
        }
    }
    AppScroll {
        anchors.fill: parent
        visible: root.begun
        gutter: Theme.px(24)
        spacing: Theme.px(16)

        QuorumCard {
            meeting: root.meeting
            people: people
            width: root.breadth
        }
        Grid {
            columns: Theme.oneColumn ? 1 : 3
            columnSpacing: root.gap
            rowSpacing: Theme.px(16)

            CheckInCard {
                session: root.session
                people: people
                meeting: root.meeting
                agenda: agenda
                live: root.live
                width: root.leftBreadth
            }
            RunningItem {
                session: root.session
                meeting: root.meeting
                agenda: agenda
                people: people
                live: root.live
                width: Theme.oneColumn ? root.breadth : root.breadth - root.leftBreadth - root.rightBreadth - 2 * root.gap
            }
            RunningAgenda {
                meeting: root.meeting
                agenda: agenda
                live: root.live
                width: root.rightBreadth
            }
        }
    }
    CloseDialog {
        id: closing
        session: root.session
        meeting: root.meeting
        agenda: agenda
        onClosedSession: root.navigation.go("session-record", root.meeting.meetingId)
    }
}
