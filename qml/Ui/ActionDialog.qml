// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// A follow-up action: how far it is, or a new one to assign.
AppDialog {
    id: root

    required property Session session
    property bool isNew: false
    readonly property bool mayKeep: root.isNew ? root.session.may.AssignAction : action.mayReport
    readonly property string draftKey: "action/" + (root.isNew ? "new" : action.actionId)

    function show(id: string): void {
        if (id === "new" && !root.session.may.AssignAction)
            return;
        root.isNew = id === "new";
        action.actionId = root.isNew ? "" : id;
        words.text = root.mayKeep ? root.session.draft(root.draftKey) : "";
        if (!root.isNew && words.text.length === 0)
            words.text = action.progress;
        done.checked = false;
        root.open();
        words.forceActiveFocus();
    }

    title: root.isNew ? qsTr("Assign an action") : action.title
    sentence: root.isNew ? qsTr("It comes back on each agenda until it is done.") : qsTr("%1 · %2 · due %3").arg(action.reference).arg(action.owner).arg(action.due)
    confirm: !root.mayKeep ? "" : root.isNew ? qsTr("Assign") : qsTr("Report")
    dismiss: root.mayKeep ? qsTr("Cancel") : qsTr("Close")
    error: root.isNew ? form.errorMessage : action.errorMessage
    confirmEnabled: words.text.trim().length > 0 || done.checked
    reason: qsTr("Write something first.")
    onConfirmed: {
        const kept = root.isNew ? form.assign(words.text, owner.currentValue ?? "", due.text).length > 0 : action.report(words.text, done.checked);
        if (!kept)
            return;
        root.session.dropDraft(root.draftKey);
        root.session.say(root.isNew ? qsTr("Action assigned.") : qsTr("Progress reported."), !root.isNew);
        root.close();
    }

    ActionView {
        id: action
        session: root.session
    }
    DecisionForm {
        id: form
        session: root.session
    }
    Badge {
        shape: action.shape
        text: action.stateWord
        visible: !root.isNew
    }
    FormField {
        label: root.isNew ? qsTr("What must be done") : qsTr("How far it is")
        help: root.mayKeep ? qsTr("Kept as you type.") : qsTr("Only its owner and the coordination say how far it is.")
        width: parent.width

        AppTextArea {
            id: words
            name: parent.parent.label
            leastLines: 3
            readOnly: !root.mayKeep
            width: parent.width
            onTextChanged: if (root.opened && root.mayKeep) root.session.keepDraft(root.draftKey, text)
        }
    }
    FormField {
        label: qsTr("Who")
        visible: root.isNew
        width: parent.width

        AppComboBox {
            id: owner
            name: qsTr("Who")
            model: form.organisations
            textRole: "label"
            valueRole: "id"
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Due")
        help: qsTr("A day such as %1.").arg(form.usualDue)
        error: form.errorField === "due_on" ? form.errorMessage : ""
        visible: root.isNew
        width: parent.width

        AppTextField {
            id: due
            name: qsTr("Due")
            text: form.usualDue
            width: parent.width
        }
    }
    AppCheckBox {
        id: done
        text: qsTr("It is done")
        visible: !root.isNew && root.mayKeep
    }
}
