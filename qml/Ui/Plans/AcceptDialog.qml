// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Records that a donor accepted a plan: a fact of its own, beside the committee's validation.
AppDialog {
    id: root

    required property PlanView plan

    function show(): void {
        letter.text = "";
        root.plan.clearError();
        root.open();
    }

    title: qsTr("The donor's acceptance")
    sentence: qsTr("It is inferred from nothing: give the day, and the letter or message that says so.")
    confirm: qsTr("Record")
    error: root.plan.errorField === "accepted_on" ? "" : root.plan.errorMessage
    onConfirmed: if (root.plan.accept(donor.currentValue, day.text, letter.text)) root.close()

    FormField {
        label: qsTr("Donor")
        width: parent.width

        AppComboBox {
            id: donor
            name: qsTr("Donor")
            model: root.plan.donors
            textRole: "label"
            valueRole: "id"
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Accepted on")
        error: root.plan.errorField === "accepted_on" ? root.plan.errorMessage : ""
        width: parent.width

        DateField {
            id: day
            name: qsTr("Accepted on")
        }
    }
    FormField {
        label: qsTr("Letter or message")
        width: parent.width

        AppTextField {
            id: letter
            name: qsTr("Letter or message")
            width: parent.width
        }
    }
}
