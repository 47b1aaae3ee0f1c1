// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A button that opens a short list of further things to do.
AppButton {
    id: root

    property var choices: []

    signal picked(int index)

    iconName: "overflow-menu"
    Accessible.role: Accessible.ButtonMenu
    onClicked: menu.open()

    ActionMenu {
        id: menu
        x: root.width - width
        y: root.height + 4
        choices: root.choices
        onPicked: index => root.picked(index)
    }
}
