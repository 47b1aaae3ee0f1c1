// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A state as a shape and a word on the state's soft ground.
Rectangle {
    id: root

    required property string shape
    required property string text

    implicitWidth: mark.width + label.implicitWidth + Theme.px(16)
    implicitHeight: Theme.px(20)
    radius: 4
    color: Theme.softOf(root.shape)
    border.width: Theme.contrast ? 1 : 0
    border.color: Theme.inkOf(root.shape)
    visible: root.text.length > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    StateShape {
        id: mark
        shape: root.shape
        x: Theme.px(6)
        anchors.verticalCenter: parent.verticalCenter
    }
    AppText {
        id: label
        text: root.text
        role: "small"
        color: Theme.inkOf(root.shape)
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        x: mark.width + Theme.px(10)
        width: root.width - x - Theme.px(6)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
