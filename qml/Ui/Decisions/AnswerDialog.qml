// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The addressee's answer to a recommendation, as it came.
AppDialog {
    id: root

    required property Session session
    required property RegisterEntryView entry
    readonly property string draftKey: "answer/" + root.entry.recordId

    function show(): void {
        why.text = root.session.draft(root.draftKey);
        evidence.clear();
        root.entry.clearError();
        root.open();
        why.forceActiveFocus();
    }

    title: qsTr("Answer to %1").arg(root.entry.reference)
    sentence: root.entry.title
    confirm: qsTr("Keep the answer")
    error: root.entry.errorMessage
    onConfirmed: {
        if (!root.entry.answer(sort.currentIndex, why.text, evidence.text))
            return;
        root.session.dropDraft(root.draftKey);
        root.close();
    }

    FormField {
        label: qsTr("Answer")
        width: parent.width

        AppComboBox {
            id: sort
            name: qsTr("Answer")
            model: [qsTr("Accepted"), qsTr("Accepted in part"), qsTr("Declined")]
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Reason")
        help: sort.currentIndex > 0 ? qsTr("Needed: those who asked must know why.") : qsTr("May stay empty.")
        width: parent.width

        AppTextArea {
            id: why
            name: qsTr("Reason")
            width: parent.width
            onTextChanged: if (root.opened) root.session.keepDraft(root.draftKey, text)
        }
    }
    FormField {
        label: qsTr("Evidence")
        help: qsTr("A letter, a document's number; may stay empty.")
        width: parent.width

        AppTextField {
            id: evidence
            name: qsTr("Evidence")
            width: parent.width
        }
    }
}
