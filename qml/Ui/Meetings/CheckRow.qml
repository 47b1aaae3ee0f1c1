// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One check: settled, not yet known, or a red line that leads to its fix.
ListRow {
    id: root

    required property int outcome
    required property string title
    required property string detail
    property bool settles: true
    readonly property bool toFix: root.outcome === 1
    readonly property bool leads: root.toFix && root.settles

    implicitHeight: Math.max(Theme.px(36), words.implicitHeight + Theme.px(16))
    enabled: root.leads
    Accessible.name: [[qsTr("Done"), qsTr("To fix"), qsTr("Not yet known")][root.outcome], root.title, root.detail].filter(one => one.length > 0).join(". ")

    StateShape {
        shape: ["ok", "late", "planned"][root.outcome]
        y: words.y + Theme.px(4)
    }
    Column {
        id: words
        x: Theme.px(20)
        width: parent.width - x - (root.leads ? Theme.px(24) : 0)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            text: root.title
            role: root.leads ? "bodyLink" : "body"
            color: root.toFix ? Theme.late : root.outcome === 2 ? Theme.text2 : Theme.text
            width: parent.width
            Accessible.ignored: true
        }
        AppText {
            text: root.detail
            role: "small"
            quiet: true
            width: parent.width
            visible: root.toFix && root.detail.length > 0
            Accessible.ignored: true
        }
    }
    Icon {
        name: root.leads ? "go-next" : ""
        color: Theme.late
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
