// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// A register of one's own: the office that keeps it, and where it lies.
Card {
    id: root

    required property RegisterOpening opening

    padding: Theme.px(16)
    spacing: Theme.px(12)

    AppText {
        text: qsTr("Begin a register")
        role: "heading"
        width: parent.width
        Accessible.role: Accessible.Heading
    }
    FormField {
        label: qsTr("Office that keeps it")
        width: parent.width

        AppTextField {
            id: office
            name: qsTr("Office that keeps it")
            placeholderText: qsTr("Country office, Tegucigalpa")
            width: parent.width
            onAccepted: if (text.trim().length > 0) root.opening.begin(place.text, text)
        }
    }
    FormField {
        label: qsTr("Folder")
        help: qsTr("Everything stays on this computer, in this folder.")
        width: parent.width

        AppTextField {
            id: place
            name: qsTr("Folder")
            text: root.opening.usualFolder
            width: parent.width
        }
    }
    AppButton {
        text: qsTr("Begin")
        kind: "primary"
        enabled: office.text.trim().length > 0
        onClicked: root.opening.begin(place.text, office.text)
    }
}
