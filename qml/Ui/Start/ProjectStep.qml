// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The project and its committee.
WizardStep {
    id: root

    required property NewRegisterForm form
    required property Session session
    readonly property var langs: ["en", "fr", "es"]

    signal done

    sentence: qsTr("A short code names the project in every number: HN-TRAITE/D-2021-001.")
    complete: code.text.trim().length > 0 && projectTitle.text.trim().length > 0 && zone.text.length > 0
    onConfirmed: if (root.form.startProject(code.text, projectTitle.text, root.langs[lang.currentIndex], zone.text, committee.text)) root.done()

    FormField {
        label: qsTr("Code")
        width: parent.width

        AppTextField {
            id: code
            name: qsTr("Code")
            placeholderText: "HN-TRAITE"
            focus: true
            width: Math.min(parent.width, Theme.px(240))
        }
    }
    FormField {
        label: qsTr("Title of the project")
        width: parent.width

        AppTextField {
            id: projectTitle
            name: qsTr("Title of the project")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Language of the register")
        width: parent.width

        AppComboBox {
            id: lang
            name: qsTr("Language of the register")
            model: ["English", "Français", "Español"]
            currentIndex: Math.max(0, root.langs.indexOf(root.session.language))
            width: Math.min(parent.width, Theme.px(240))
        }
    }
    FormField {
        label: qsTr("Time zone")
        help: qsTr("Sessions are dated in this zone: type a city, then pick.")
        width: parent.width

        ZoneField {
            id: zone
            form: root.form
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Name of the committee")
        width: parent.width

        AppTextField {
            id: committee
            name: qsTr("Name of the committee")
            placeholderText: qsTr("Steering committee")
            width: parent.width
        }
    }
}
