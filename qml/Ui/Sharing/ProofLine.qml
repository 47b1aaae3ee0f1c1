// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A thing that speaks for an entry: its label, what it is, a state where there is one, a digest where there is one.
Column {
    id: root

    property string label: ""
    property string text: ""
    property string shape: ""
    property string word: ""
    property string detail: ""
    property string digest: ""

    spacing: Theme.px(2)

    AppText {
        text: root.label
        role: "small"
        quiet: true
        width: parent.width
    }
    Badge {
        shape: root.shape
        text: root.word
        width: Math.min(implicitWidth, parent.width)
    }
    AppText {
        text: root.detail
        visible: root.detail.length > 0
        width: parent.width
    }
    AppText {
        text: root.text
        visible: root.text.length > 0
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        width: parent.width
    }
    DigestText {
        text: root.digest
        name: root.label
        visible: root.digest.length > 0
        width: parent.width
    }
}
