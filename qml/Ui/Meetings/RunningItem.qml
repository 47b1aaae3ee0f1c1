// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The point under way with its clock; deciding, recommending and assigning open below it, and notes are kept as typed.
Column {
    id: root

    required property Session session
    required property MeetingView meeting
    required property AgendaListModel agenda
    required property AttendanceListModel people
    property bool live: false
    readonly property string itemId: root.meeting.currentItemId
    readonly property int row: root.agenda.count > 0 ? root.agenda.rowOf(root.itemId) : -1
    /// Which form is open: decide, recommend, assign, or none.
    property string form: ""
    readonly property var forms: ({ decide: "DecideForm.qml", recommend: "RecommendForm.qml", assign: "AssignForm.qml" })

    function toggle(name: string): void {
        root.form = root.form === name ? "" : name;
    }

    function given(): var {
        const common = { session: root.session, meetingId: root.meeting.meetingId, itemId: root.itemId };
        return root.form === "decide" ? Object.assign(common, { people: root.people }) : common;
    }

    spacing: Theme.px(16)
    onItemIdChanged: root.form = ""
    onFormChanged: {
        if (root.form.length === 0)
            place.source = "";
        else
            place.setSource(Qt.resolvedUrl(root.forms[root.form]), root.given());
    }

    Card {
        width: parent.width
        padding: Theme.px(16)
        spacing: Theme.px(12)

        EmptyState {
            visible: root.row < 0
            width: parent.width
            title: root.live ? qsTr("No point is under way") : qsTr("The session is over")
            sentence: root.live ? qsTr("Take up the first point when people are seated; its clock starts then.") : qsTr("Its minutes are under “Record”.")
            action: root.live ? qsTr("Take up the next point") : ""
            onActionClicked: root.meeting.takeUpNext()
        }
        ItemClock {
            visible: root.row >= 0
            agenda: root.agenda
            row: root.row
            width: parent.width
        }
        Flow {
            visible: root.live && root.row >= 0
            width: parent.width
            spacing: Theme.px(8)

            AppButton {
                id: decide
                text: qsTr("Decide")
                iconName: "checkbox"
                keyCap: "D"
                open: root.form === "decide"
                onClicked: root.toggle("decide")
            }
            AppButton {
                text: qsTr("Recommend")
                keyCap: "R"
                open: root.form === "recommend"
                onClicked: root.toggle("recommend")
            }
            AppButton {
                text: qsTr("Action")
                keyCap: "A"
                open: root.form === "assign"
                onClicked: root.toggle("assign")
            }
        }
    }
    Loader {
        id: place
        width: parent.width
        visible: status === Loader.Ready
        onLoaded: item.begin()

        Connections {
            target: place.item
            function onDismissed(): void {
                root.form = "";
                decide.forceActiveFocus();
            }
        }
    }
    NotesCard {
        visible: root.row >= 0
        session: root.session
        agenda: root.agenda
        itemId: root.itemId
        live: root.live
        width: parent.width
    }
    Shortcut {
        sequences: ["D"]
        enabled: root.live && root.row >= 0
        onActivated: root.toggle("decide")
    }
    Shortcut {
        sequences: ["R"]
        enabled: root.live && root.row >= 0
        onActivated: root.toggle("recommend")
    }
    Shortcut {
        sequences: ["A"]
        enabled: root.live && root.row >= 0
        onActivated: root.toggle("assign")
    }
}
