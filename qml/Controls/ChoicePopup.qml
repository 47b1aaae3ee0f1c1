// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// The list that opens below a field or a chip.
T.Popup {
    id: control

    property alias choices: list.model
    property alias currentIndex: list.currentIndex
    property alias delegate: list.delegate

    implicitHeight: Math.min(list.contentHeight, Theme.px(320)) + 2
    padding: 1
    margins: Theme.px(8)
    modal: false
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: ListView {
        id: list
        clip: true
        implicitHeight: contentHeight
        boundsBehavior: Flickable.StopAtBounds
    }
    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: 1
        border.color: Theme.borderStrong
    }
}
