// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// An action that follows from the running point: what, who, by when.
InlineForm {
    id: root

    required property string meetingId
    required property string itemId
    readonly property string draftKey: "assign/" + root.itemId

    function begin(): void {
        words.text = root.session.draft(root.draftKey);
        words.forceActiveFocus();
    }

    heading: qsTr("Action from this point")
    iconName: "view-task"
    confirm: qsTr("Assign the action")
    ready: words.text.trim().length > 0
    error: form.errorField === "due_on" ? "" : form.errorMessage
    onConfirmed: {
        const reference = form.assign(words.text, owner.currentValue ?? "", due.text);
        if (reference.length === 0)
            return;
        words.clear();
        root.session.dropDraft(root.draftKey);
        root.session.say(qsTr("%1 assigned.").arg(reference));
        root.dismissed();
    }

    DecisionForm {
        id: form
        session: root.session
        meetingId: root.meetingId
        itemId: root.itemId
    }
    FormField {
        label: qsTr("What must be done")
        width: parent.width

        AppTextArea {
            id: words
            name: qsTr("What must be done")
            leastLines: 2
            width: parent.width
            onTextChanged: root.session.keepDraft(root.draftKey, text)
        }
    }
    Row {
        width: parent.width
        spacing: Theme.px(12)

        FormField {
            label: qsTr("Who")
            width: (parent.width - parent.spacing) / 2

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
            error: form.errorField === "due_on" ? form.errorMessage : ""
            width: (parent.width - parent.spacing) / 2

            DateField {
                id: due
                name: qsTr("Due")
                text: form.usualDue
                width: parent.width
            }
        }
    }
}
