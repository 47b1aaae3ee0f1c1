// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// Somebody: who they are, what members, the donor and the public read of them, and where their consent stands.
ListRow {
    id: root

    required property string personId
    required property string title
    required property string detail
    required property string reads
    required property string stateWord
    required property string shape
    readonly property bool wide: !Theme.oneColumn

    implicitHeight: words.implicitHeight + Theme.px(20)
    Accessible.name: [root.title, root.detail, root.reads, root.stateWord].filter(one => one.length > 0).join(", ")

    Column {
        id: words
        width: parent.width - (root.wide ? badge.width + Theme.px(12) : 0)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)

        AppText {
            text: root.title
            role: root.selected ? "bodyBold" : "body"
            width: parent.width
            Accessible.ignored: true
        }
        AppText {
            text: root.detail
            role: "small"
            quiet: true
            visible: text.length > 0
            width: parent.width
            Accessible.ignored: true
        }
        AppText {
            text: root.reads
            role: "small"
            visible: text.length > 0
            width: parent.width
            Accessible.ignored: true
        }
        Badge {
            shape: root.shape
            text: root.stateWord
            visible: !root.wide
        }
    }
    Badge {
        id: badge
        shape: root.shape
        text: root.stateWord
        visible: root.wide
        anchors.right: parent.right
        anchors.top: words.top
    }
}
