// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A fact of the answer: its label above it, where it comes from below.
Column {
    id: root

    property string label: ""
    property string fact: ""
    property string detail: ""
    property bool linked: false

    signal followed

    spacing: Theme.px(2)
    Accessible.role: Accessible.Grouping
    Accessible.name: [root.label, root.fact, root.detail].join(", ")

    AppText {
        text: root.label
        role: "small"
        quiet: true
        width: parent.width
        Accessible.ignored: true
    }
    AppText {
        text: root.fact
        role: "bodyBold"
        width: parent.width
        Accessible.ignored: true
    }
    AppText {
        text: root.detail
        role: "small"
        quiet: true
        visible: !root.linked
        width: parent.width
        Accessible.ignored: true
    }
    AppButton {
        text: root.detail
        kind: "quiet"
        font: Theme.small
        visible: root.linked
        leftPadding: 0
        implicitHeight: Theme.px(20)
        onClicked: root.followed()
    }
}
