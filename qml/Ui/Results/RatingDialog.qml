// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Judges the progress towards a result, in a word and with the reason; the data stays as it is.
AppDialog {
    id: root

    required property Session session
    required property ResultView view
    readonly property string draftKey: "assess/" + root.view.resultId

    function show(): void {
        form.clearError();
        words.text = root.session.draft(root.draftKey);
        day.text = "";
        root.open();
        words.forceActiveFocus();
    }

    title: qsTr("Assess the progress")
    sentence: root.view.code + " " + root.view.title
    confirm: qsTr("Assess")
    error: ["narrative", "assessed_on"].includes(form.errorField) ? "" : form.errorMessage
    onConfirmed: {
        if (!form.assess(root.view.resultId, rating.currentIndex, words.text, day.text))
            return;
        root.session.dropDraft(root.draftKey);
        root.session.say(qsTr("Assessed."));
        root.close();
    }

    ResultForm {
        id: form
        session: root.session
    }
    FormField {
        label: qsTr("Rating")
        width: parent.width

        AppComboBox {
            id: rating
            name: qsTr("Rating")
            model: form.ratings
            width: parent.width
        }
    }
    FormField {
        label: qsTr("What the data shows")
        help: qsTr("Required: a rating without its reason says nothing.")
        error: form.errorField === "narrative" ? form.errorMessage : ""
        width: parent.width

        AppTextArea {
            id: words
            name: qsTr("What the data shows")
            wrong: form.errorField === "narrative"
            leastLines: 3
            width: parent.width
            onTextChanged: if (root.opened) root.session.keepDraft(root.draftKey, text)
        }
    }
    FormField {
        label: qsTr("On")
        help: qsTr("Today where it stays empty.")
        error: form.errorField === "assessed_on" ? form.errorMessage : ""
        width: parent.width

        DateField {
            id: day
            name: qsTr("On")
            wrong: form.errorField === "assessed_on"
            width: parent.width
        }
    }
}
