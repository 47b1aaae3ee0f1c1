// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One person of the session: there since when, or still to come; opening it offers what else happens to people.
ListRow {
    id: root

    required property string label
    required property string title
    required property string time
    required property int status
    required property string stateWord
    required property bool gone
    required property bool late
    property bool live: false
    readonly property bool there: root.status === 3 && !root.gone

    signal checkedIn
    signal marked(int outcome)
    signal leaves
    signal cameBack

    implicitHeight: Math.max(Theme.px(36), name.implicitHeight + Theme.px(16))
    enabled: root.live
    Accessible.name: [root.label, root.stateWord, root.time].filter(one => one.length > 0).join(", ")
    onClicked: menu.open()

    StateShape {
        id: mark
        shape: root.there ? "ok" : root.gone ? "draft" : "planned"
        anchors.verticalCenter: parent.verticalCenter
    }
    AppText {
        id: name
        text: root.label
        color: root.there ? Theme.text : Theme.text2
        x: Theme.px(20)
        width: parent.width - x - word.implicitWidth - Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    AppText {
        id: word
        text: root.there && !root.late ? root.time : root.time.length > 0 ? root.stateWord + " " + root.time : root.stateWord
        role: "small"
        quiet: true
        wrapMode: Text.NoWrap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    ActionMenu {
        id: menu
        y: root.height
        choices: root.there ? [qsTr("Leaves at this point"), qsTr("Take the check-in back")] : root.gone ? [qsTr("Comes back at this point")] : [qsTr("Check in"), qsTr("Excused"), qsTr("Absent")]
        onPicked: index => {
            if (root.there)
                index === 0 ? root.leaves() : root.marked(0);
            else if (root.gone)
                root.cameBack();
            else
                index === 0 ? root.checkedIn() : root.marked(index + 3);
        }
    }
}
