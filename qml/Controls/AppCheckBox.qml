// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// Yes or no, with its words.
T.CheckBox {
    id: control

    implicitWidth: contentItem.implicitWidth + leftPadding
    implicitHeight: Math.max(Theme.px(28), contentItem.implicitHeight)
    leftPadding: Theme.px(26)
    font: Theme.body
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: control.text
    Accessible.checkable: true
    Accessible.checked: control.checked
    Accessible.onPressAction: {
        control.toggle();
        control.toggled();
    }
    Accessible.onToggleAction: {
        control.toggle();
        control.toggled();
    }

    indicator: Rectangle {
        y: (control.height - height) / 2
        width: Theme.px(18)
        height: width
        radius: 4
        color: control.checked ? Theme.accent : Theme.surface
        border.width: 1
        border.color: control.checked ? Theme.accent : Theme.borderStrong

        Icon {
            anchors.centerIn: parent
            name: "checkbox"
            side: Theme.px(14)
            color: Theme.accentInk
            visible: control.checked
        }
        FocusRing {
            around: control
            shown: control.visualFocus
        }
    }
    contentItem: AppText {
        text: control.text
        leftPadding: 0
        Accessible.ignored: true
    }
}
