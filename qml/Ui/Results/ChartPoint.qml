// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A value that was reported: full when verified, open until then; a whisker up says "more than", up and down "about".
Item {
    id: root

    required property bool solid
    /// Stored order of Qualifier.
    required property int qualifier

    width: Theme.px(9)
    height: width

    Rectangle {
        visible: root.qualifier > 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: -Theme.px(7)
        width: 2
        height: root.qualifier === 2 ? parent.height + Theme.px(14) : parent.height / 2 + Theme.px(7)
        color: Theme.text
    }
    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.solid ? Theme.text : Theme.surface
        border.width: 2
        border.color: Theme.text
        antialiasing: true
    }
}
