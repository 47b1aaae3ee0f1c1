// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The next session with its countdown, and what is left to settle before it.
Card {
    id: root

    required property Session session
    required property Navigation navigation
    required property MeetingView meeting
    readonly property bool planned: root.meeting.exists && root.meeting.isNext
    readonly property bool stacked: Theme.oneColumn
    /// Whoever does not hold the session only looks at it.
    readonly property string next: !root.session.may.OpenMeeting ? qsTr("See the session") : root.meeting.state === 2 ? qsTr("Hold the session") : qsTr("Prepare the session")

    padding: Theme.px(20)

    EmptyState {
        visible: !root.planned
        iconName: "view-calendar"
        title: qsTr("No session is planned")
        sentence: qsTr("Plan the next one; what is not closed comes onto its agenda by itself.")
        action: root.session.may.PlanMeeting ? qsTr("Plan a session…") : ""
        width: parent.width
        onActionClicked: root.navigation.go("sessions", "new")
    }
    Item {
        visible: root.planned
        width: parent.width
        implicitHeight: root.stacked ? facts.height + right.height + Theme.px(32) : Math.max(facts.implicitHeight + doing.height + Theme.px(24), right.implicitHeight)

        Column {
            id: facts
            spacing: Theme.px(2)
            width: root.stacked ? parent.width : Math.round(parent.width * 0.54) - Theme.px(20)

            AppText {
                text: root.meeting.state === 2 ? qsTr("Session under way") : qsTr("Next session, %1").arg(root.meeting.countdown)
                role: "small"
                quiet: true
                width: parent.width
            }
            AppText {
                text: root.meeting.fullTitle
                role: "title"
                width: parent.width
            }
            AppText {
                text: root.meeting.longDay + ", " + root.meeting.form.toLowerCase() + ", " + root.meeting.length
                width: parent.width
            }
            AppText {
                text: root.meeting.hour + (root.meeting.remoteHour.length > 0 ? " · " + root.meeting.remoteHour : "")
                quiet: true
                width: parent.width
            }
        }
        Divider {
            x: root.stacked ? 0 : right.x - Theme.px(20)
            y: root.stacked ? facts.height + Theme.px(16) : 0
            width: root.stacked ? parent.width : 1
            height: root.stacked ? 1 : parent.height
        }
        NextSessionReadiness {
            id: right
            x: root.stacked ? 0 : Math.round(parent.width * 0.54)
            y: root.stacked ? facts.height + Theme.px(32) : 0
            width: parent.width - x
            session: root.session
            navigation: root.navigation
            meetingId: root.meeting.meetingId
        }
        Flow {
            id: doing
            spacing: Theme.px(12)
            width: facts.width
            y: parent.height - height
            visible: !root.stacked

            AppButton {
                text: root.next
                iconName: "go-next"
                kind: "primary"
                onClicked: root.navigation.go("session", root.meeting.meetingId)
            }
            AppButton {
                text: qsTr("All sessions")
                kind: "quiet"
                onClicked: root.navigation.go("sessions")
            }
        }
    }
    AppButton {
        text: root.next
        kind: "primary"
        visible: root.planned && root.stacked
        width: parent.width
        onClicked: root.navigation.go("session", root.meeting.meetingId)
    }
}
