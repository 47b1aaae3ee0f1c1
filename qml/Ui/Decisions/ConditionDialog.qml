// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Proves a condition, or lifts it by a later decision.
AppDialog {
    id: root

    required property Session session
    required property RegisterEntryView entry
    property var condition: ({ id: "", text: "", state: 0 })
    readonly property bool lifts: root.condition.state === 1

    function show(condition: var): void {
        root.condition = condition;
        proof.text = root.session.draft("condition/" + condition.id);
        root.entry.clearError();
        root.open();
    }

    title: root.lifts ? qsTr("Lift the condition") : qsTr("Give the proof")
    sentence: root.condition.text
    confirm: root.lifts ? qsTr("Lift") : qsTr("Keep the proof")
    confirmEnabled: root.lifts ? by.count > 0 : proof.text.trim().length > 0
    reason: root.lifts ? qsTr("Only a later decision lifts it; none was taken yet.") : qsTr("Say what proves it first.")
    error: root.entry.errorMessage
    onConfirmed: {
        const done = root.lifts ? root.entry.liftCondition(root.condition.id, by.currentValue) : root.entry.proveCondition(root.condition.id, proof.text);
        if (!done)
            return;
        root.session.dropDraft("condition/" + root.condition.id);
        root.close();
    }

    FormField {
        label: qsTr("What proves it")
        help: qsTr("A document's number, a fact that can be checked. The committee lifts the condition later.")
        visible: !root.lifts
        width: parent.width

        AppTextArea {
            id: proof
            name: qsTr("What proves it")
            width: parent.width
            onTextChanged: if (root.opened) root.session.keepDraft("condition/" + root.condition.id, text)
        }
    }
    FormField {
        label: qsTr("By which decision")
        visible: root.lifts && by.count > 0
        width: parent.width

        AppComboBox {
            id: by
            name: qsTr("By which decision")
            model: root.entry.laterDecisions
            textRole: "label"
            valueRole: "id"
            width: parent.width
        }
    }
}
