// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One person invited and what they answered; opening it offers the two answers.
ListRow {
    id: root

    required property string label
    required property int status
    required property string stateWord
    required property bool mayAnswer
    readonly property bool known: root.status > 0

    signal answered(bool comes)

    last: true
    implicitHeight: Math.max(Theme.px(28), name.implicitHeight + Theme.px(12))
    enabled: root.mayAnswer
    Accessible.name: root.label + ", " + root.stateWord
    onClicked: menu.open()

    StateShape {
        id: mark
        shape: root.status === 1 || root.status === 3 ? "ok" : root.status === 2 ? "late" : "planned"
        anchors.verticalCenter: parent.verticalCenter
    }
    AppText {
        id: name
        text: root.label
        role: "small"
        x: Theme.px(20)
        width: parent.width - x - word.implicitWidth - Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    AppText {
        id: word
        text: root.stateWord
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
        choices: [qsTr("Will come"), qsTr("Will not come")]
        onPicked: index => root.answered(index === 0)
    }
}
