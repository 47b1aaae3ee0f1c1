// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// First step: which version of which plan, for whom, in which language.
Card {
    id: root

    required property Session session
    required property ReleaseForm form
    readonly property string versionId: version.currentValue ?? ""
    readonly property string audience: reader.currentValue ?? "donor"
    readonly property string lang: ["en", "fr", "es"][tongue.currentIndex]

    signal confirmed

    padding: Theme.px(16)
    spacing: Theme.px(16)

    EmptyState {
        visible: root.form.versions.length === 0
        iconName: "view-calendar-timeline"
        title: qsTr("No plan to hand out")
        sentence: qsTr("Open an action plan first; a pack is about one version of it.")
        width: parent.width
    }
    FormField {
        label: qsTr("Version of the plan")
        visible: root.form.versions.length > 0
        width: parent.width

        AppComboBox {
            id: version
            name: qsTr("Version of the plan")
            model: root.form.versions
            textRole: "label"
            valueRole: "word"
            focus: true
            width: parent.width
        }
    }
    FormField {
        label: qsTr("For")
        help: reader.currentIndex === 0 ? qsTr("No name of a person; no count of people below 5.") : reader.currentIndex === 1 ? qsTr("People are only counted; no count of people below 10.") : qsTr("What members read; seats at risk stand by sector.")
        width: parent.width

        AppComboBox {
            id: reader
            name: qsTr("For")
            model: root.form.audiences
            textRole: "label"
            valueRole: "word"
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Language")
        width: parent.width

        AppComboBox {
            id: tongue
            name: qsTr("Language")
            model: ["English", "Français", "Español"]
            currentIndex: Math.max(0, ["en", "fr", "es"].indexOf(root.session.language))
            width: parent.width
        }
    }
    AppButton {
        text: qsTr("See what stays behind")
        kind: "primary"
        enabled: root.versionId.length > 0
        onClicked: root.confirmed()
    }
}
