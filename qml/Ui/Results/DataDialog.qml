// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Reports data of an indicator over a period, with what it is made of.
AppDialog {
    id: root

    required property Session session
    readonly property string draftKey: "data/" + form.indicatorId

    function show(indicatorId: string): void {
        form.indicatorId = indicatorId;
        values.clear();
        parts.clear();
        source.clear();
        note.text = root.session.draft(root.draftKey);
        submit.checked = root.session.may.AdvanceObservation;
        root.open();
        values.begin();
    }

    title: qsTr("Report data")
    sentence: form.title
    confirm: qsTr("Report")
    breadth: 560
    error: ["value", "numerator", "denominator", "starts_on", "ends_on", "narrative", "parts"].includes(form.errorField) ? "" : form.errorMessage
    onConfirmed: {
        const done = form.report(Object.assign({
            source: source.text,
            note: note.text,
            submit: submit.checked,
            parts: parts.typed()
        }, values.typed));
        if (!done)
            return;
        root.session.dropDraft(root.draftKey);
        root.session.say(submit.checked ? qsTr("Data reported; it waits to be verified.") : qsTr("Data kept as a draft."));
        root.close();
    }

    MeasureForm {
        id: form
        session: root.session
    }
    ValueFields {
        id: values
        form: form
        width: parent.width
    }
    PartFields {
        id: parts
        form: form
        visible: form.measure === 0
        width: parent.width
    }
    FormField {
        label: qsTr("Source")
        help: qsTr("Attendance lists, a report; may stay empty.")
        width: parent.width

        AppTextField {
            id: source
            name: qsTr("Source")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Remark")
        help: qsTr("What a reader must know of it; kept as you type.")
        width: parent.width

        AppTextArea {
            id: note
            name: qsTr("Remark")
            width: parent.width
            onTextChanged: if (root.opened) root.session.keepDraft(root.draftKey, text)
        }
    }
    AppCheckBox {
        id: submit
        text: qsTr("Submit it to be verified")
        visible: root.session.may.AdvanceObservation
    }
}
