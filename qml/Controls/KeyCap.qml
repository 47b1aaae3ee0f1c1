// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A key to press, as it is printed on it.
Rectangle {
    id: root

    required property string text

    implicitWidth: label.implicitWidth + Theme.px(12)
    implicitHeight: Theme.px(20)
    radius: 4
    color: Theme.sunken
    border.width: 1
    border.color: Theme.border
    Accessible.ignored: true

    AppText {
        id: label
        anchors.centerIn: parent
        text: root.text
        role: "small"
        quiet: true
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
