// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// What a check came to: the seal or the warning, and the sentence beside it.
Item {
    id: root

    /// intact, broken, or none for neither.
    property string seal: "none"
    property string heading: ""
    property string sentence: ""

    implicitHeight: Math.max(mark.implicitHeight, words.implicitHeight)

    Seal {
        id: mark
        kind: root.seal
        side: Theme.px(72)
        name: root.heading
    }
    Column {
        id: words
        x: mark.visible ? mark.width + Theme.px(16) : 0
        width: parent.width - x
        spacing: Theme.px(4)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            text: root.heading
            role: "heading"
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        AppText {
            text: root.sentence
            visible: root.sentence.length > 0
            width: parent.width
        }
    }
}
