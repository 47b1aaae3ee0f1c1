// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// One of several ways to look at the same thing; exactly one is active.
T.RadioButton {
    id: control

    implicitWidth: label.implicitWidth + Theme.px(24)
    implicitHeight: Theme.px(28)
    focusPolicy: Qt.StrongFocus
    Accessible.name: control.text
    Accessible.checked: control.checked
    Accessible.onPressAction: {
        control.checked = true;
        control.clicked();
    }

    contentItem: AppText {
        id: label
        text: control.text
        role: "small"
        horizontalAlignment: Text.AlignHCenter
        color: control.checked ? Theme.accent : Theme.text
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: height / 2
        color: control.checked ? Theme.selected : control.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: control.checked ? Theme.accent : Theme.borderStrong

        FocusRing {
            around: control
            shown: control.visualFocus
            radius: parent.radius + 4
        }
    }
}
