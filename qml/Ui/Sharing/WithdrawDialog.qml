// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Says that a pack should no longer be relied on, and why.
AppDialog {
    id: root

    required property ReleaseListModel releases
    property int row: -1

    function show(row: int, reference: string): void {
        root.row = row;
        root.title = qsTr("Withdraw %1").arg(reference);
        why.text = "";
        root.releases.clearRule();
        root.open();
    }

    sentence: qsTr("The copy that left is still out there: tell whoever has it. Its counts stay known to later packs.")
    confirm: qsTr("Withdraw")
    confirmEnabled: why.text.trim().length > 0
    reason: qsTr("Say why.")
    error: root.releases.ruleMessage
    onConfirmed: if (root.releases.withdraw(root.row, why.text)) root.close()

    FormField {
        label: qsTr("Why")
        width: parent.width

        AppTextArea {
            id: why
            name: qsTr("Why")
            width: parent.width
        }
    }
}
