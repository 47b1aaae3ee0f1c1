// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Reports where an activity stands; the plan itself does not change by it.
AppDialog {
    id: root

    required property Session session
    required property ActivityListModel activities
    property string activityId: ""
    /// Whoever does not report reads what the activity is.
    property bool mayReport: false
    readonly property int row: root.activities.count >= 0 ? root.activities.rowOf(root.activityId) : -1
    readonly property string draftKey: "activity-report/" + root.activityId

    function show(activityId: string): void {
        root.activityId = activityId;
        text.text = root.session.draft(root.draftKey);
        variance.text = "";
        percent.text = "";
        form.clearError();
        root.mayReport = form.mayReport(activityId);
        root.open();
    }
    function values(): var {
        return { state: state.currentValue, percent: percent.text, text: text.text, variance: variance.text };
    }

    title: root.row >= 0 ? root.activities.at(root.row, "title") : ""
    sentence: root.row >= 0 ? root.activities.sentence(root.row) : ""
    confirm: root.mayReport ? qsTr("Report") : ""
    dismiss: root.mayReport ? qsTr("Cancel") : qsTr("Close")
    error: form.errorField.length > 0 ? "" : form.errorMessage
    onConfirmed: {
        if (!form.report(root.activityId, root.values()))
            return;
        root.session.dropDraft(root.draftKey);
        root.session.say(qsTr("Progress reported."));
        root.close();
    }

    ActivityForm {
        id: form
        session: root.session
    }
    FormField {
        label: qsTr("Where it stands")
        visible: root.mayReport
        width: parent.width

        AppComboBox {
            id: state
            name: qsTr("Where it stands")
            model: form.states
            textRole: "label"
            valueRole: "word"
            currentIndex: 1
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Percent done")
        error: form.errorField === "percent" ? form.errorMessage : ""
        visible: root.mayReport
        width: parent.width

        AppTextField {
            id: percent
            name: qsTr("Percent done")
            width: Theme.px(96)
        }
    }
    FormField {
        label: qsTr("What was done")
        visible: root.mayReport
        width: parent.width

        AppTextArea {
            id: text
            name: qsTr("What was done")
            width: parent.width
            onTextChanged: if (root.opened) root.session.keepDraft(root.draftKey, text)
        }
    }
    FormField {
        label: qsTr("Why it is not as planned")
        error: form.errorField === "variance" ? form.errorMessage : ""
        visible: root.mayReport
        width: parent.width

        AppTextArea {
            id: variance
            name: qsTr("Why it is not as planned")
            width: parent.width
        }
    }
}
