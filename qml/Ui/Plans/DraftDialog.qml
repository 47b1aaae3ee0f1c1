// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Asks why a plan changes before drafting its next version.
AppDialog {
    id: root

    required property PlanView plan
    readonly property string draftKey: "plan-reason/" + root.plan.planId

    function show(): void {
        reason.text = root.plan.session.draft(root.draftKey);
        root.plan.clearError();
        root.open();
    }

    title: qsTr("Draft a new version")
    sentence: qsTr("It begins with the activities of the last version, and is not validated until the committee says so.")
    confirm: qsTr("Draft it")
    error: root.plan.errorMessage
    onConfirmed: {
        if (!root.plan.draftNext(reason.text))
            return;
        root.plan.session.dropDraft(root.draftKey);
        root.close();
    }

    FormField {
        label: qsTr("What changes, and why")
        help: qsTr("The committee and the donor read this first.")
        width: parent.width

        AppTextArea {
            id: reason
            name: qsTr("What changes, and why")
            width: parent.width
            onTextChanged: if (root.opened) root.plan.session.keepDraft(root.draftKey, text)
        }
    }
}
