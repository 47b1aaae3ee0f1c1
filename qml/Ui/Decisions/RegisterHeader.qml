// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// The names of the register's columns.
Rectangle {
    id: root

    implicitHeight: visible ? Theme.px(32) : 0
    color: Theme.sunken
    radius: Theme.cardRadius
    border.width: 1
    border.color: Theme.border

    AppText {
        text: qsTr("Text")
        role: "small"
        quiet: true
        x: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
    }
    AppText {
        text: qsTr("Session")
        role: "small"
        quiet: true
        x: parent.width - Theme.px(312)
        anchors.verticalCenter: parent.verticalCenter
    }
    AppText {
        text: qsTr("Due")
        role: "small"
        quiet: true
        x: parent.width - Theme.px(236)
        width: Theme.px(76)
        horizontalAlignment: Text.AlignRight
        anchors.verticalCenter: parent.verticalCenter
    }
    AppText {
        text: qsTr("State")
        role: "small"
        quiet: true
        x: parent.width - Theme.px(148)
        anchors.verticalCenter: parent.verticalCenter
    }
}
