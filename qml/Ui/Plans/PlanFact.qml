// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One fact of a card: its label, what it is, and where it comes from.
Item {
    id: root

    property string label: ""
    property string fact: ""
    property string detail: ""
    property bool linked: false
    readonly property bool stacked: Theme.scale >= 1.5

    signal followed

    implicitHeight: words.y + words.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.label, root.fact, root.detail].filter(one => one.length > 0).join(", ")

    AppText {
        id: name
        text: root.label
        role: "small"
        quiet: true
        width: root.stacked ? parent.width : Theme.px(84)
        Accessible.ignored: true
    }
    Column {
        id: words
        x: root.stacked ? 0 : Theme.px(92)
        y: root.stacked ? name.implicitHeight : 0
        width: parent.width - x

        AppText {
            text: root.fact
            role: "small"
            width: parent.width
            Accessible.ignored: true
        }
        AppText {
            text: root.detail
            role: "small"
            quiet: true
            visible: root.detail.length > 0 && !root.linked
            width: parent.width
            Accessible.ignored: true
        }
        AppButton {
            text: root.detail
            kind: "quiet"
            font: Theme.small
            visible: root.linked
            leftPadding: 0
            rightPadding: 0
            implicitHeight: Theme.px(20)
            onClicked: root.followed()
        }
    }
}
