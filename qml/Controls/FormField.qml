// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A label above a field, and below it a help that gives way to the error.
Column {
    id: root

    property string label: ""
    property string help: ""
    property string error: ""
    default property alias field: slot.data

    spacing: Theme.px(4)

    AppText {
        text: root.label
        role: "smallBold"
        visible: root.label.length > 0
        width: parent.width
        Accessible.ignored: true
    }
    Column {
        id: slot
        width: parent.width
    }
    Item {
        visible: root.error.length > 0 || root.help.length > 0
        width: parent.width
        implicitHeight: words.implicitHeight

        StateShape {
            id: mark
            shape: "late"
            visible: root.error.length > 0
            y: Theme.px(2)
        }
        AppText {
            id: words
            text: root.error.length > 0 ? root.error : root.help
            role: "small"
            color: root.error.length > 0 ? Theme.late : Theme.text2
            x: mark.visible ? mark.width + Theme.px(4) : 0
            width: parent.width - x
        }
    }
}
