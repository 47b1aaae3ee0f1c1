// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A fact that concerns the whole page: what happened, what to do, what was kept.
Rectangle {
    id: root

    /// late, warn or ok.
    property string shape: "late"
    property string fact: ""
    property string sentence: ""
    property string action: ""

    signal actionClicked

    implicitHeight: Math.max(words.implicitHeight, button.visible ? button.height : 0) + Theme.px(24)
    color: Theme.softOf(root.shape)
    radius: Theme.cardRadius
    border.width: 1
    border.color: Theme.inkOf(root.shape)
    visible: root.fact.length > 0 || root.sentence.length > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [root.fact, root.sentence].filter(one => one.length > 0).join(" ")

    StateShape {
        id: mark
        shape: root.shape
        side: Theme.px(16)
        x: Theme.px(16)
        y: Theme.px(14)
    }
    Column {
        id: words
        x: Theme.px(44)
        width: parent.width - x - Theme.px(16) - (button.visible ? button.width + Theme.px(12) : 0)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            text: root.fact
            role: "bodyBold"
            visible: root.fact.length > 0
            width: parent.width
            Accessible.ignored: true
        }
        AppText {
            text: root.sentence
            visible: root.sentence.length > 0
            width: parent.width
            Accessible.ignored: true
        }
    }
    AppButton {
        id: button
        text: root.action
        visible: root.action.length > 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.actionClicked()
    }
}
