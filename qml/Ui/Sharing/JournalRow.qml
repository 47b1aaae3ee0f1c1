// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One entry: its number, when, who did what, on what.
ListRow {
    id: root

    required property int entryIndex
    required property string when
    required property string who
    required property string what
    required property string reference
    readonly property bool wide: !Theme.oneColumn
    readonly property string deed: root.reference.length > 0 ? root.what + ", " + root.reference : root.what

    implicitHeight: root.wide ? Theme.px(40) : narrow.implicitHeight + Theme.px(24)
    Accessible.name: [root.entryIndex, root.when, root.who, root.deed].join(", ")

    Row {
        visible: root.wide
        spacing: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            text: String(root.entryIndex)
            role: "small"
            quiet: true
            horizontalAlignment: Text.AlignRight
            width: Theme.px(40)
            Accessible.ignored: true
        }
        AppText {
            text: root.when
            role: "small"
            quiet: true
            wrapMode: Text.NoWrap
            width: Theme.px(124)
            Accessible.ignored: true
        }
        AppText {
            text: root.who
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            width: Theme.px(160)
            Accessible.ignored: true
        }
        AppText {
            text: root.deed
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            width: root.width - Theme.px(40 + 124 + 160 + 36 + 32)
            Accessible.ignored: true
        }
    }
    Column {
        id: narrow
        visible: !root.wide
        y: Theme.px(12)
        width: parent.width

        AppText {
            text: root.deed
            width: parent.width
            Accessible.ignored: true
        }
        AppText {
            text: [root.entryIndex, root.when, root.who].join(" · ")
            role: "small"
            quiet: true
            width: parent.width
            Accessible.ignored: true
        }
    }
}
