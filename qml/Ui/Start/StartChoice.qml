// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One way to begin, with its button.
Card {
    id: root

    property string heading: ""
    property string sentence: ""
    property string action: ""

    signal chosen

    padding: Theme.px(16)
    spacing: Theme.px(12)

    AppText {
        text: root.heading
        role: "heading"
        width: parent.width
        Accessible.role: Accessible.Heading
    }
    AppText {
        text: root.sentence
        quiet: true
        width: parent.width
    }
    AppButton {
        text: root.action
        onClicked: root.chosen()
    }
}
