// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Sets a baseline or a target, or revises one with its reason; what was set stays in the record.
AppDialog {
    id: root

    required property Session session
    readonly property string draftKey: "target/" + form.indicatorId
    readonly property var revised: form.revisable[replaces.currentIndex] ?? { id: "" }
    readonly property bool revises: root.revised.id.length > 0

    function show(indicatorId: string): void {
        form.indicatorId = indicatorId;
        replaces.currentIndex = 0;
        sort.currentIndex = 0;
        values.clear();
        why.text = root.session.draft(root.draftKey);
        root.open();
        values.begin();
    }

    title: root.revises ? qsTr("Revise a target") : qsTr("Set a target")
    sentence: form.title
    confirm: root.revises ? qsTr("Revise") : qsTr("Set")
    error: ["value", "numerator", "denominator", "starts_on", "ends_on", "narrative", "reason", "replaces"].includes(form.errorField) ? "" : form.errorMessage
    onConfirmed: {
        const done = form.setTarget(Object.assign({
            baseline: root.revises ? root.revised.baseline : sort.currentIndex === 1,
            replaces: root.revised.id,
            reason: root.revises ? why.text : ""
        }, values.typed));
        if (!done)
            return;
        root.session.dropDraft(root.draftKey);
        root.session.say(qsTr("Kept. The one before stays in the record."));
        root.close();
    }

    MeasureForm {
        id: form
        session: root.session
    }
    FormField {
        label: qsTr("It replaces")
        error: form.errorField === "replaces" ? form.errorMessage : ""
        visible: form.revisable.length > 1
        width: parent.width

        AppComboBox {
            id: replaces
            name: qsTr("It replaces")
            model: form.revisable
            textRole: "label"
            valueRole: "id"
            wrong: form.errorField === "replaces"
            width: parent.width
            onActivated: {
                values.startsOn = root.revised.startsOn ?? "";
                values.endsOn = root.revised.endsOn ?? "";
            }
        }
    }
    FormField {
        label: qsTr("Which")
        visible: !root.revises
        width: parent.width

        AppComboBox {
            id: sort
            name: qsTr("Which")
            model: [qsTr("Target: where it should arrive"), qsTr("Baseline: where it begins")]
            width: parent.width
        }
    }
    ValueFields {
        id: values
        form: form
        width: parent.width
    }
    FormField {
        label: qsTr("Why it is revised")
        help: qsTr("Needed: those who read the target later must know.")
        error: form.errorField === "reason" ? form.errorMessage : ""
        visible: root.revises
        width: parent.width

        AppTextArea {
            id: why
            name: qsTr("Why it is revised")
            wrong: form.errorField === "reason"
            width: parent.width
            onTextChanged: if (root.opened) root.session.keepDraft(root.draftKey, text)
        }
    }
}
