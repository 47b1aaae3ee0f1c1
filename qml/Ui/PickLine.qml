// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// A line of a form to choose from {id, label}.
FormField {
    id: root

    required property EntryDialog dialog
    /// As the command names it.
    required property string entry
    /// Has the keyboard when the form opens.
    property bool first: false
    property alias choices: input.model
    readonly property string chosen: input.currentValue ?? ""

    error: root.dialog.refusedField === root.entry ? root.dialog.refusal : ""
    Component.onCompleted: root.dialog.placed = root.dialog.placed.concat([root.entry])

    Connections {
        target: root.dialog
        function onOpened() {
            if (root.first)
                input.forceActiveFocus();
        }
        function onForgotten() {
            input.currentIndex = 0;
        }
    }
    AppComboBox {
        id: input
        name: root.label
        textRole: "label"
        valueRole: "id"
        wrong: root.error.length > 0
        width: parent.width
    }
}
