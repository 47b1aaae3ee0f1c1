// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// A line of a form to type in.
FormField {
    id: root

    required property EntryDialog dialog
    /// As the command names it.
    required property string entry
    /// Has the keyboard when the form opens.
    property bool first: false
    property string initial: ""
    property alias text: input.text
    readonly property string key: "cooperation/" + root.dialog.draft + "/" + root.entry

    error: root.dialog.refusedField === root.entry ? root.dialog.refusal : ""
    Component.onCompleted: root.dialog.placed = root.dialog.placed.concat([root.entry])

    Connections {
        target: root.dialog
        function onOpened() {
            if (root.first)
                input.forceActiveFocus();
        }
        function onRecalled() {
            if (!root.dialog.keepsTyped)
                return;
            const kept = root.dialog.session.draft(root.key);
            input.text = kept.length > 0 ? kept : root.initial;
        }
        function onForgotten() {
            root.dialog.session.dropDraft(root.key);
            input.clear();
        }
    }
    AppTextField {
        id: input
        name: root.label
        wrong: root.error.length > 0
        width: parent.width
        onTextEdited: if (root.dialog.keepsTyped) root.dialog.session.keepDraft(root.key, text)
    }
}
