// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// One language of a text.
T.TabButton {
    id: control

    property bool current: false

    implicitWidth: label.implicitWidth
    implicitHeight: Theme.px(36)
    focusPolicy: Qt.StrongFocus
    Accessible.name: control.text
    Accessible.selected: control.current
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()

    contentItem: AppText {
        id: label
        text: control.text
        role: control.current ? "bodyBold" : "body"
        color: control.current ? Theme.text : Theme.text2
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 2
            color: Theme.accent
            visible: control.current
        }
        FocusRing {
            around: control
            shown: control.visualFocus
        }
    }
}
