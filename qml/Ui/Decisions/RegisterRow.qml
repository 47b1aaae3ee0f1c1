// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One line of the register: its text over number and kind, its session, its due date, its state.
ListRow {
    id: root

    required property string recordId
    required property string reference
    required property string title
    required property string kindWord
    required property string meeting
    required property string due
    required property string stateWord
    required property string shape
    readonly property bool wide: !Theme.oneColumn

    implicitHeight: root.wide ? Theme.px(48) : words.implicitHeight + badge.height + Theme.px(32)
    Accessible.name: [root.reference, root.title, root.kindWord, root.meeting, root.due, root.stateWord].filter(one => one.length > 0).join(", ")

    Column {
        id: words
        width: root.wide ? parent.width - Theme.px(308) : parent.width
        y: root.wide ? (parent.height - height) / 2 : Theme.px(12)

        AppText {
            text: root.title
            font: root.selected ? Theme.bodyBold : Theme.body
            width: parent.width
            elide: Text.ElideRight
            wrapMode: root.wide ? Text.NoWrap : Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            text: root.reference + " · " + root.kindWord
            role: "small"
            quiet: true
            width: parent.width
            Accessible.ignored: true
        }
    }
    AppText {
        text: root.meeting
        role: "small"
        quiet: true
        visible: root.wide
        x: parent.width - Theme.px(296)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    AppText {
        text: root.due
        role: "small"
        quiet: true
        visible: root.wide
        x: parent.width - Theme.px(220)
        width: Theme.px(76)
        horizontalAlignment: Text.AlignRight
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Badge {
        id: badge
        shape: root.shape
        text: root.stateWord
        x: root.wide ? parent.width - Theme.px(132) : 0
        y: root.wide ? (parent.height - height) / 2 : words.y + words.height + Theme.px(8)
        width: Math.min(implicitWidth, Theme.px(root.wide ? 132 : 400))
    }
}
