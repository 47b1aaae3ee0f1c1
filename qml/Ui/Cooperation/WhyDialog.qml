// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One text that goes with a step: why something stops, what the panel said.
CooperationDialog {
    id: root

    property string label: qsTr("Why")
    property bool needed: true
    /// Called with the form and the text; whether the step was taken.
    property var attempt: (form, why) => false

    function show(): void {
        root.open();
    }

    draft: "why"
    confirmEnabled: !root.needed || why.text.trim().length > 0
    reason: qsTr("Say why first.")
    onConfirmed: if (root.attempt(root.form, why.text)) root.finish(qsTr("Kept."))

    TypedText {
        id: why
        dialog: root
        entry: "note"
        label: root.label
        width: parent.width
    }
}
