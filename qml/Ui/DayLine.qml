// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// A day of a form; a month or a year does where no more is known.
FormField {
    id: root

    required property EntryDialog dialog
    /// As the command names it.
    required property string entry
    property alias text: input.text

    help: qsTr("A day, a month (2021-07) or a year.")
    error: root.dialog.refusedField === root.entry ? root.dialog.refusal : ""
    Component.onCompleted: root.dialog.placed = root.dialog.placed.concat([root.entry])

    Connections {
        target: root.dialog
        function onForgotten() {
            input.text = "";
        }
    }
    DateField {
        id: input
        name: root.label
        wrong: root.error.length > 0
        width: parent.width
    }
}
