// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The first session: its day, hour, length and form.
WizardStep {
    id: root

    required property NewRegisterForm form
    required property Session session

    signal planned(string id)

    sentence: qsTr("Its agenda, answers and papers gather on its own page, and invitations are written from there.")
    confirm: qsTr("Plan the session")
    complete: !isNaN(day.chosen.getTime()) && /^\d{1,2}:\d{2}$/.test(hour.text)
    onConfirmed: {
        const id = root.form.planSession(day.text + "T" + hour.text.padStart(5, "0"), parseInt(length.text || "120"), modality.currentIndex);
        if (id.length > 0)
            root.planned(id);
    }

    FormField {
        label: qsTr("Day")
        width: parent.width

        DateField {
            id: day
            name: qsTr("Day")
            focus: true
        }
    }
    FormField {
        label: qsTr("Hour")
        width: parent.width

        AppTextField {
            id: hour
            name: qsTr("Hour")
            text: "09:00"
            width: Theme.px(120)
        }
    }
    FormField {
        label: qsTr("Length in minutes")
        width: parent.width

        AppTextField {
            id: length
            name: qsTr("Length in minutes")
            text: "120"
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator { bottom: 15; top: 1440 }
            width: Theme.px(120)
        }
    }
    FormField {
        label: qsTr("Form")
        width: parent.width

        AppComboBox {
            id: modality
            name: qsTr("Form")
            model: [qsTr("In person"), qsTr("On line"), qsTr("Hybrid")]
            currentIndex: 1
            width: Math.min(parent.width, Theme.px(240))
        }
    }
}
