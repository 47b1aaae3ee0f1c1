// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// A recommendation on the running point: who makes it, to whom, answer expected by when.
InlineForm {
    id: root

    required property string meetingId
    required property string itemId
    readonly property string draftKey: "recommend/" + root.itemId

    function begin(): void {
        words.text = root.session.draft(root.draftKey);
        words.forceActiveFocus();
    }

    heading: qsTr("Recommendation on this point")
    confirm: qsTr("Record the recommendation")
    ready: words.text.trim().length > 0
    error: form.errorField === "due_on" ? "" : form.errorMessage
    onConfirmed: {
        const reference = form.recommend(words.text, by.currentValue ?? "", to.currentValue ?? "", due.text);
        if (reference.length === 0)
            return;
        words.clear();
        root.session.dropDraft(root.draftKey);
        root.session.say(qsTr("%1 recorded.").arg(reference));
        root.dismissed();
    }

    DecisionForm {
        id: form
        session: root.session
        meetingId: root.meetingId
        itemId: root.itemId
    }
    FormField {
        label: qsTr("Text")
        width: parent.width

        AppTextArea {
            id: words
            name: qsTr("Text of the recommendation")
            leastLines: 3
            width: parent.width
            onTextChanged: root.session.keepDraft(root.draftKey, text)
        }
    }
    Row {
        width: parent.width
        spacing: Theme.px(12)

        FormField {
            label: qsTr("Made by")
            width: (parent.width - 2 * parent.spacing) / 3

            AppComboBox {
                id: by
                name: qsTr("Made by")
                model: [{ id: "", label: qsTr("The committee") }].concat(form.seats)
                textRole: "label"
                valueRole: "id"
                width: parent.width
            }
        }
        FormField {
            label: qsTr("To")
            width: (parent.width - 2 * parent.spacing) / 3

            AppComboBox {
                id: to
                name: qsTr("To")
                model: form.organisations
                textRole: "label"
                valueRole: "id"
                width: parent.width
            }
        }
        FormField {
            label: qsTr("Answer by")
            error: form.errorField === "due_on" ? form.errorMessage : ""
            width: (parent.width - 2 * parent.spacing) / 3

            DateField {
                id: due
                name: qsTr("Answer by")
                text: form.usualDue
                width: parent.width
            }
        }
    }
}
