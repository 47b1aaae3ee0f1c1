// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The sessions of the committee, the latest first.
Page {
    id: root

    required property Session session
    required property Navigation navigation

    title: qsTr("Sessions")
    facts: qsTr("%n session(s)", "", meetings.count)
    error: meetings.errorMessage
    actions: AppButton {
        text: qsTr("Plan a session…")
        iconName: "list-add"
        kind: "primary"
        visible: root.session.may.PlanMeeting && root.session.committeeId.length > 0
        onClicked: plan.open()
    }
    Component.onCompleted: if (root.navigation.record === "new" && root.session.may.PlanMeeting) plan.open()

    MeetingListModel {
        id: meetings
        session: root.session
    }
    AppScroll {
        anchors.fill: parent
        gutter: Theme.px(24)

        Card {
            width: root.breadth

            EmptyState {
                visible: meetings.count === 0
                iconName: "view-calendar"
                title: qsTr("No session yet")
                sentence: root.session.committeeId.length > 0 ? qsTr("Plan the first one; its agenda, answers and papers gather here.") : qsTr("Form the committee first.")
                action: !root.session.may.PlanMeeting ? "" : root.session.committeeId.length > 0 ? qsTr("Plan a session…") : qsTr("Begin")
                width: parent.width
                onActionClicked: root.session.committeeId.length > 0 ? plan.open() : root.navigation.go("new-register")
            }
            Repeater {
                model: meetings

                MeetingRow {
                    required property int index
                    required property string meetingId

                    last: index === meetings.count - 1
                    width: parent.width
                    onClicked: root.navigation.go("session", meetingId)
                }
            }
        }
    }
    PlanDialog {
        id: plan
        session: root.session
        onPlanned: id => root.navigation.go("session-prepare", id)
    }
}
