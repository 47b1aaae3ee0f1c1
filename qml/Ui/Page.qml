// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// The frame of a page: title and facts, what can be done, what went wrong, and a footer where there is one.
FocusScope {
    id: root

    property string title: ""
    property string facts: ""
    property string error: ""
    property alias actions: header.actions
    property alias footer: footerRow.data
    default property alias content: body.data
    readonly property int side: Theme.px(Theme.oneColumn ? 16 : 24)
    /// What the content may use of the window's breadth.
    readonly property int breadth: Math.min(root.width - 2 * root.side, Theme.px(Theme.roomy ? 1440 : 1120))

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    PageHeader {
        id: header
        x: root.side
        width: root.breadth
        title: root.title
        facts: root.facts
    }
    Banner {
        id: banner
        x: root.side
        width: root.breadth
        anchors.top: header.bottom
        sentence: root.error
        height: visible ? implicitHeight : 0
    }
    Item {
        id: body
        x: root.side
        width: root.width - x
        anchors.top: banner.bottom
        anchors.topMargin: banner.visible ? Theme.px(16) : 0
        anchors.bottom: bar.top
    }
    Rectangle {
        id: bar
        anchors.bottom: parent.bottom
        width: parent.width
        height: footerRow.visibleChildren.length > 0 ? Math.max(Theme.px(56), footerRow.implicitHeight + Theme.px(16)) : 0
        color: Theme.surface

        Divider {
            width: parent.width
            visible: parent.height > 0
        }
        Flow {
            id: footerRow
            x: root.side
            width: root.breadth
            spacing: Theme.px(12)
            layoutDirection: Qt.RightToLeft
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
