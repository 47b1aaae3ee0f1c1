// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The language of the interface, changed on the spot.
AppButton {
    id: root

    required property Session session

    text: root.session.language.toUpperCase()
    iconName: "globe"
    kind: "quiet"
    tint: Theme.text2
    font: Theme.small
    hint: qsTr("Language")
    onClicked: popup.open()

    ChoicePopup {
        id: popup
        y: root.height + 4
        x: root.width - width
        width: Theme.px(160)
        focus: true
        choices: [
            { word: "en", label: "English" },
            { word: "fr", label: "Français" },
            { word: "es", label: "Español" }
        ]
        delegate: ChoiceRow {
            required property var modelData

            width: ListView.view.width
            text: modelData.label
            current: ListView.isCurrentItem
            onClicked: {
                popup.close();
                root.session.language = modelData.word;
            }
            Keys.onReturnPressed: clicked()
        }
        onOpened: contentItem.forceActiveFocus()
    }
}
