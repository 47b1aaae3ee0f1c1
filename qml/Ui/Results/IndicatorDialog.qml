// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Adds an indicator to a result, or to the project as one of its means.
AppDialog {
    id: root

    required property Session session
    property string resultId: ""
    readonly property string draftKey: "indicator/" + root.resultId

    function show(resultId: string): void {
        root.resultId = resultId;
        form.clearError();
        words.text = root.session.draft(root.draftKey);
        code.text = form.freeIndicatorCode(resultId);
        root.open();
        words.forceActiveFocus();
    }
    function errorOf(field: string): string {
        return form.errorField === field ? form.errorMessage : "";
    }

    title: root.resultId.length > 0 ? qsTr("Add an indicator") : qsTr("Add a means of the project")
    sentence: qsTr("Neutral words, without a direction or a target in them: “People trained”.")
    confirm: qsTr("Add")
    error: ["title", "code", "unit_of_analysis"].includes(form.errorField) ? "" : form.errorMessage
    onConfirmed: {
        const done = form.addIndicator({
            result: root.resultId,
            code: code.text,
            title: words.text,
            measure: measure.currentIndex,
            unitOfAnalysis: whom.text,
            direction: direction.currentIndex,
            frequency: frequency.currentIndex,
            responsible: responsible.currentValue ?? "",
            source: source.text
        });
        if (!done)
            return;
        root.session.dropDraft(root.draftKey);
        root.session.say(qsTr("Indicator added."));
        root.close();
    }

    ResultForm {
        id: form
        session: root.session
    }
    FormField {
        label: qsTr("What is measured")
        help: qsTr("Required. Kept as you type.")
        error: root.errorOf("title")
        width: parent.width

        AppTextArea {
            id: words
            name: qsTr("What is measured")
            wrong: root.errorOf("title").length > 0
            width: parent.width
            onTextChanged: if (root.opened) root.session.keepDraft(root.draftKey, text)
        }
    }
    FormField {
        label: qsTr("Made of")
        help: measure.currentIndex === 1 ? qsTr("A percentage keeps its numerator and its denominator.") : ""
        width: parent.width

        AppComboBox {
            id: measure
            name: qsTr("Made of")
            model: form.measures
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Of whom or what")
        help: qsTr("The unit of analysis, such as “women trained”; may stay empty.")
        error: root.errorOf("unit_of_analysis")
        width: parent.width

        AppTextField {
            id: whom
            name: qsTr("Of whom or what")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("The data")
        visible: measure.currentIndex < 2
        width: parent.width

        AppComboBox {
            id: direction
            name: qsTr("The data")
            model: form.directions
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Gathered")
        width: parent.width

        AppComboBox {
            id: frequency
            name: qsTr("Gathered")
            model: form.frequencies
            currentIndex: 4
            width: parent.width
        }
    }
    FormField {
        label: qsTr("By whom")
        width: parent.width

        AppComboBox {
            id: responsible
            name: qsTr("By whom")
            model: form.organisations
            textRole: "label"
            valueRole: "id"
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Source")
        help: qsTr("Where the data comes from; may stay empty.")
        width: parent.width

        AppTextField {
            id: source
            name: qsTr("Source")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Code")
        error: root.errorOf("code")
        width: parent.width

        AppTextField {
            id: code
            name: qsTr("Code")
            wrong: root.errorOf("code").length > 0
            width: Theme.px(160)
        }
    }
}
