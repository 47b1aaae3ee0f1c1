// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Says that a decision or a recommendation touched a result, and how.
AppDialog {
    id: root

    required property Session session
    required property ResultView view
    readonly property string draftKey: "link/" + root.view.resultId

    function show(): void {
        form.clearError();
        words.text = root.session.draft(root.draftKey);
        root.open();
        which.forceActiveFocus();
    }

    title: qsTr("Link a decision")
    sentence: root.view.code + " " + root.view.title
    confirm: qsTr("Link")
    confirmEnabled: which.count > 0
    reason: qsTr("Nothing was decided in this project yet.")
    error: form.errorMessage
    onConfirmed: {
        if (!form.link(root.view.resultId, which.currentIndex, kind.currentIndex, words.text))
            return;
        root.session.dropDraft(root.draftKey);
        root.session.say(qsTr("Linked."), true);
        root.close();
    }

    ResultForm {
        id: form
        session: root.session
    }
    FormField {
        label: qsTr("Decision or recommendation")
        width: parent.width

        AppComboBox {
            id: which
            name: qsTr("Decision or recommendation")
            model: form.decisions
            textRole: "label"
            valueRole: "id"
            width: parent.width
        }
    }
    FormField {
        label: qsTr("What it does to the result")
        width: parent.width

        AppComboBox {
            id: kind
            name: qsTr("What it does to the result")
            model: form.linkKinds
            currentIndex: 1
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Remark")
        help: qsTr("May stay empty.")
        width: parent.width

        AppTextArea {
            id: words
            name: qsTr("Remark")
            width: parent.width
            onTextChanged: if (root.opened) root.session.keepDraft(root.draftKey, text)
        }
    }
}
