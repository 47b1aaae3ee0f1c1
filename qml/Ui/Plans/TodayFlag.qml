// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// The word of today below the line that stands for it.
Rectangle {
    id: root

    property real at: 0

    implicitWidth: word.implicitWidth + Theme.px(16)
    implicitHeight: Theme.px(20)
    x: Math.min(parent.width - width - Theme.px(8), Math.max(Theme.px(8), root.at - width / 2))
    radius: 3
    color: Theme.text

    AppText {
        id: word
        text: qsTr("Today")
        role: "smallBold"
        color: Theme.surface
        anchors.centerIn: parent
    }
}
