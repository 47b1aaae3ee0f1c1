// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// Findings that go equally far, under their word.
Column {
    id: root

    property string shape: ""
    property string word: ""
    property var sentences: []

    spacing: Theme.px(4)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.word

    Badge {
        shape: root.shape
        text: root.word
        width: Math.min(implicitWidth, parent.width)
    }
    Repeater {
        model: root.sentences

        AppText {
            required property string modelData

            text: modelData
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            width: root.width
        }
    }
}
