// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The first terms of reference: how often it meets, how early it is convened, and its quorum.
WizardStep {
    id: root

    required property NewRegisterForm form
    required property Session session

    signal done

    sentence: qsTr("As the signed terms say. Leave the quorum empty where they say nothing: sessions then show who was there, without claiming one.")
    skip: qsTr("Later")
    onSkipped: root.done()
    onConfirmed: if (root.form.adoptTerms(from.text, period.currentIndex, parseInt(notice.text || "0"), seats.text, sectors.text)) root.done()

    FormField {
        label: qsTr("In force from")
        width: parent.width

        DateField {
            id: from
            name: qsTr("In force from")
            text: root.form.day
            focus: true
        }
    }
    FormField {
        label: qsTr("Meets")
        width: parent.width

        AppComboBox {
            id: period
            name: qsTr("Meets")
            model: [qsTr("No rule"), qsTr("In every twelve months"), qsTr("In each project year"), qsTr("In each calendar year")]
            currentIndex: 1
            width: Math.min(parent.width, Theme.px(240))
        }
    }
    FormField {
        label: qsTr("Days of notice")
        width: parent.width

        AppTextField {
            id: notice
            name: qsTr("Days of notice")
            text: "15"
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator { bottom: 0; top: 365 }
            width: Theme.px(120)
        }
    }
    FormField {
        label: qsTr("Seats for a quorum")
        width: parent.width

        AppTextField {
            id: seats
            name: qsTr("Seats for a quorum")
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator { bottom: 1; top: 999 }
            width: Theme.px(120)
        }
    }
    FormField {
        label: qsTr("Sectors for a quorum")
        width: parent.width

        AppTextField {
            id: sectors
            name: qsTr("Sectors for a quorum")
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator { bottom: 1; top: 3 }
            width: Theme.px(120)
        }
    }
}
