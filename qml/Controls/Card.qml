// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A surface with an edge; an optional header with a count or a link at its right. Cards never nest.
Rectangle {
    id: root

    property string title: ""
    property string note: ""
    property string link: ""
    property string linkIcon: ""
    default property alias content: body.data
    property alias spacing: body.spacing
    property int padding: 0
    property bool raised: false

    signal linkClicked

    implicitHeight: body.y + body.implicitHeight + root.padding
    color: Theme.surface
    radius: Theme.cardRadius
    border.width: root.raised ? 2 : 1
    border.color: root.raised ? Theme.accent : Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Item {
        id: header
        visible: root.title.length > 0
        width: parent.width
        height: visible ? Theme.px(44) : 0

        AppText {
            text: root.title
            role: "bodyBold"
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.px(16)
            width: parent.width - x - Theme.px(24) - (action.visible ? action.width : note.implicitWidth)
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }
        AppText {
            id: note
            text: root.note
            role: "small"
            quiet: true
            visible: root.link.length === 0
            wrapMode: Text.NoWrap
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
        }
        AppButton {
            id: action
            text: root.link
            iconName: root.linkIcon
            kind: "quiet"
            font: Theme.small
            visible: root.link.length > 0
            implicitHeight: Theme.px(28)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.linkClicked()
        }
        Divider {
            width: parent.width - 2
            x: 1
            anchors.bottom: parent.bottom
        }
    }
    Column {
        id: body
        x: root.padding
        y: header.height + root.padding
        width: parent.width - 2 * root.padding
    }
}
