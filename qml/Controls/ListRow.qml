// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// A row of a list: hover, selection with its bar, focus inside. Its content is what is put into it.
T.ItemDelegate {
    id: control

    property bool selected: false
    property bool last: false
    /// Draws the focus ring for a list that keeps the keyboard itself.
    property bool ringed: false
    default property alias cells: slot.data

    implicitHeight: Theme.px(44)
    leftPadding: Theme.px(16)
    rightPadding: Theme.px(16)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.selected: control.selected
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item {
        id: slot
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: 1
            anchors.rightMargin: 1
            color: control.selected ? Theme.selected : control.hovered ? Theme.hover : "transparent"
            radius: control.last ? Theme.cardRadius - 1 : 0
        }
        Rectangle {
            x: 1
            width: 3
            height: parent.height
            color: Theme.accent
            visible: control.selected
        }
        Divider {
            x: 1
            width: parent.width - 2
            anchors.bottom: parent.bottom
            visible: !control.last
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: Theme.radius
            color: "transparent"
            border.width: 2
            border.color: Theme.focus
            visible: control.visualFocus || control.ringed
        }
    }
}
