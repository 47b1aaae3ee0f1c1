// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// What an empty list says: what would be here, and what to do next.
Column {
    id: root

    property string iconName: "view-task"
    property string title: ""
    property string sentence: ""
    property string action: ""

    signal actionClicked

    spacing: Theme.px(8)
    topPadding: Theme.px(32)
    bottomPadding: Theme.px(32)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Icon {
        name: root.iconName
        side: Theme.px(32)
        color: Theme.text3
        anchors.horizontalCenter: parent.horizontalCenter
    }
    AppText {
        text: root.title
        role: "bodyBold"
        horizontalAlignment: Text.AlignHCenter
        x: Theme.px(16)
        width: parent.width - 2 * x
    }
    AppText {
        text: root.sentence
        quiet: true
        horizontalAlignment: Text.AlignHCenter
        x: Math.max(Theme.px(16), (parent.width - Theme.px(520)) / 2)
        width: parent.width - 2 * x
        visible: root.sentence.length > 0
    }
    AppButton {
        text: root.action
        visible: root.action.length > 0
        anchors.horizontalCenter: parent.horizontalCenter
        onClicked: root.actionClicked()
    }
}
