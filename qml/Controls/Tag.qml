// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A word on the accent's soft ground: "mine".
Rectangle {
    id: root

    required property string text

    implicitWidth: label.implicitWidth + Theme.px(16)
    implicitHeight: Theme.px(20)
    radius: 4
    color: Theme.accentSoft
    border.width: Theme.contrast ? 1 : 0
    border.color: Theme.accent

    AppText {
        id: label
        anchors.centerIn: parent
        text: root.text
        role: "small"
        color: Theme.accent
        wrapMode: Text.NoWrap
    }
}
