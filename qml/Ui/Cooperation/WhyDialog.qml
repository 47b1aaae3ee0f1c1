// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// One text that goes with a step: why something stops, what the panel said.
CooperationDialog {
    id: root

    property string label: qsTr("Why")
    property bool needed: true

    /// The step is to be taken with this text; the answer comes back by `keep`.
    signal stepWanted(string why)

    function keep(taken: bool): void {
        if (taken)
            root.finish(qsTr("Kept."));
    }

    draft: "why"
    confirmEnabled: !root.needed || why.text.trim().length > 0
    reason: qsTr("Say why first.")
    onConfirmed: root.stepWanted(why.text)

    TypedText {
        id: why
        dialog: root
        first: true
        entry: "note"
        label: root.label
        width: parent.width
    }
}
