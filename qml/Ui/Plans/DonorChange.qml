// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A change in one line: its word, the activity, the decision behind it or that there is none.
Item {
    id: root

    required property string code
    required property string title
    required property string kindWords
    required property string mark
    required property string shape
    required property var behindList
    required property bool decided
    readonly property string standing: root.behindList.map(one => one.word.length > 0 ? one.reference + ", " + one.word : one.reference).concat(root.decided ? [] : [qsTr("no decision yet")]).join(", ")

    implicitHeight: Math.max(Theme.px(40), words.implicitHeight + Theme.px(16))
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.kindWords, root.code, root.title, root.standing].join(", ")

    Divider {
        width: parent.width
    }
    Flow {
        id: words
        x: Theme.px(16)
        width: parent.width - Theme.px(32)
        spacing: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            text: root.mark + "  " + root.kindWords
            color: Theme.inkOf(root.shape)
            width: Theme.oneColumn ? words.width : Theme.px(176)
            Accessible.ignored: true
        }
        AppText {
            text: root.title
            width: Theme.oneColumn ? words.width : words.width - Theme.px(176 + 136 + 16)
            Accessible.ignored: true
        }
        AppText {
            text: root.standing
            role: "small"
            color: root.decided ? Theme.accent : Theme.warn
            horizontalAlignment: Theme.oneColumn ? Text.AlignLeft : Text.AlignRight
            width: Theme.oneColumn ? words.width : Theme.px(136)
            Accessible.ignored: true
        }
    }
}
