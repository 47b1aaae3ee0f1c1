// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Gives data back to whoever reported it, with the reason.
AppDialog {
    id: root

    required property Session session
    property string observationId: ""
    readonly property string draftKey: "return/" + root.observationId

    function show(indicatorId: string, observationId: string): void {
        root.observationId = observationId;
        form.indicatorId = indicatorId;
        why.text = root.session.draft(root.draftKey);
        root.open();
        why.forceActiveFocus();
    }

    title: qsTr("Give the data back")
    sentence: form.title
    confirm: qsTr("Give back")
    error: form.errorField === "note" ? "" : form.errorMessage
    onConfirmed: {
        if (!form.giveBack(root.observationId, why.text))
            return;
        root.session.dropDraft(root.draftKey);
        root.close();
    }

    MeasureForm {
        id: form
        session: root.session
    }
    FormField {
        label: qsTr("Why it is given back")
        help: qsTr("Required: say what is to be checked or corrected.")
        error: form.errorField === "note" ? form.errorMessage : ""
        width: parent.width

        AppTextArea {
            id: why
            name: qsTr("Why it is given back")
            wrong: form.errorField === "note"
            width: parent.width
            onTextChanged: if (root.opened) root.session.keepDraft(root.draftKey, text)
        }
    }
}
