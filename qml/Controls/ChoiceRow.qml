// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// One choice of a list that opened.
T.ItemDelegate {
    id: control

    property bool current: false

    implicitHeight: Theme.px(32)
    leftPadding: Theme.px(12)
    rightPadding: Theme.px(12)
    font: control.current ? Theme.bodyBold : Theme.body
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: control.text
    Accessible.onPressAction: control.clicked()

    contentItem: AppText {
        text: control.text
        font: control.font
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    background: Rectangle {
        color: control.current ? Theme.selected : control.hovered ? Theme.hover : "transparent"
    }
}
