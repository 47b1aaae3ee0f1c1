// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// The result that the activities below it serve.
Rectangle {
    id: root

    required property string section

    implicitHeight: Theme.px(28)
    color: Theme.sunken
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    AppText {
        id: words
        text: root.section.length > 0 ? root.section : qsTr("Serving no result")
        role: "smallBold"
        x: Theme.px(16)
        width: parent.width - 2 * x
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
