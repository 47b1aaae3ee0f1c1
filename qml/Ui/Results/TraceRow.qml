// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One thing that touched a result, hung on the line of time by its shape.
ListRow {
    id: root

    required property string title
    required property string source
    required property string day
    required property string shape
    required property bool toCome
    required property string page
    required property string record
    property bool first: false
    property bool ends: false

    implicitHeight: words.implicitHeight + Theme.px(16)
    enabled: root.page.length > 0
    Accessible.name: [root.day, root.title, root.source].filter(one => one.length > 0).join(", ")

    Item {
        id: time
        width: Theme.px(12)
        y: -root.topPadding
        height: root.height

        Rectangle {
            x: Math.round(parent.width / 2) - 1
            y: root.first ? mark.y : 0
            width: 2
            height: root.ends ? mark.y - y : parent.height - y
            color: Theme.border
        }
        Rectangle {
            anchors.fill: mark
            anchors.margins: -2
            color: root.hovered ? Theme.hover : Theme.surface
        }
        StateShape {
            id: mark
            shape: root.shape
            y: root.topPadding + Theme.px(12)
        }
    }
    Column {
        id: words
        x: Theme.px(22)
        width: parent.width - x
        anchors.verticalCenter: parent.verticalCenter

        Item {
            width: parent.width
            implicitHeight: Math.max(fact.implicitHeight, when.y + when.implicitHeight)

            AppText {
                id: fact
                text: root.title
                color: root.toCome ? Theme.text2 : Theme.text
                width: parent.width - (Theme.oneColumn ? 0 : when.width + Theme.px(10))
                Accessible.ignored: true
            }
            AppText {
                id: when
                text: root.day
                role: "small"
                quiet: true
                wrapMode: Text.NoWrap
                x: Theme.oneColumn ? 0 : parent.width - width
                y: Theme.oneColumn ? fact.implicitHeight : Theme.px(2)
                Accessible.ignored: true
            }
        }
        AppText {
            text: root.source
            role: "small"
            quiet: true
            width: parent.width
            Accessible.ignored: true
        }
    }
}
