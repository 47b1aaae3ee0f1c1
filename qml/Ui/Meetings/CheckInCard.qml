// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Who is there: two letters and Enter check somebody in; a row offers what else happens to people.
Card {
    id: root

    required property Session session
    required property AttendanceListModel people
    required property MeetingView meeting
    required property AgendaListModel agenda
    property bool live: false
    readonly property int best: matches.count > 0 ? matches.nextRow : -1

    function checkIn(): void {
        if (root.best >= 0 && matches.checkIn(root.best))
            field.clear();
    }

    AttendanceListModel {
        id: matches
        session: root.session
        meetingId: root.people.meetingId
        filter: field.text
    }
    Column {
        visible: root.live
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(12)
        bottomPadding: Theme.px(12)
        spacing: Theme.px(4)

        AppText {
            text: qsTr("Check in")
            role: "smallBold"
            Accessible.ignored: true
        }
        AppTextField {
            id: field
            name: qsTr("Check in")
            placeholderText: qsTr("Two letters, then Enter")
            width: parent.width
            focus: true
            onAccepted: root.checkIn()
            Keys.onEscapePressed: event => {
                // A second Esc gives the letters D, R and A back to the point under way.
                if (field.length > 0)
                    field.clear();
                else
                    field.nextItemInFocusChain().forceActiveFocus();
                event.accepted = true;
            }
        }
        Rectangle {
            visible: field.length > 0
            width: parent.width
            height: Math.max(Theme.px(36), match.implicitHeight + Theme.px(12))
            radius: Theme.radius
            color: root.best >= 0 ? Theme.selected : Theme.sunken

            AppText {
                id: match
                text: root.best >= 0 ? matches.nextLabel : matches.count > 0 ? qsTr("Already checked in") : qsTr("Nobody of that name. Enter nothing else, or add a guest.")
                role: root.best >= 0 ? "bodyBold" : "small"
                x: Theme.px(10)
                width: parent.width - x - enter.width - Theme.px(16)
                anchors.verticalCenter: parent.verticalCenter
            }
            KeyCap {
                id: enter
                text: qsTr("Enter")
                visible: root.best >= 0
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(8)
                anchors.verticalCenter: parent.verticalCenter
            }
            TapHandler {
                onTapped: root.checkIn()
            }
        }
    }
    Banner {
        x: Theme.px(12)
        width: parent.width - 2 * x
        sentence: root.people.ruleMessage.length > 0 ? root.people.ruleMessage : matches.ruleMessage
    }
    Divider {
        width: parent.width
        visible: root.live
    }
    Repeater {
        model: root.people

        PresenceRow {
            required property int index

            last: index === root.people.count - 1 && !root.live
            live: root.live
            width: parent.width
            onCheckedIn: root.people.checkIn(index)
            onMarked: outcome => root.people.mark(index, outcome)
            onLeaves: root.people.leave(index, root.meeting.currentItemId)
            onCameBack: root.people.comeBack(index)
        }
    }
    GuestField {
        visible: root.live
        people: root.people
        meeting: root.meeting
        x: Theme.px(16)
        width: parent.width - 2 * x
    }
}
