// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One field, before and after.
Column {
    id: root

    property string field: ""
    property string before: ""
    property string after: ""

    spacing: Theme.px(4)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: before “%2”, after “%3”").arg(root.field).arg(root.before).arg(root.after)

    AppText {
        text: root.field
        role: "small"
        quiet: true
        width: parent.width
        Accessible.ignored: true
    }
    Rectangle {
        visible: root.before.length > 0
        width: parent.width
        height: old.implicitHeight + Theme.px(12)
        radius: Theme.radius
        color: Theme.sunken

        AppText {
            id: old
            text: root.before
            quiet: true
            x: Theme.px(10)
            y: Theme.px(6)
            width: parent.width - 2 * x
            maximumLineCount: 8
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Rectangle {
        width: parent.width
        height: now.implicitHeight + Theme.px(12)
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.borderStrong

        AppText {
            id: now
            text: root.after.length > 0 ? root.after : qsTr("nothing")
            quiet: root.after.length === 0
            x: Theme.px(10)
            y: Theme.px(6)
            width: parent.width - 2 * x
            maximumLineCount: 8
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
