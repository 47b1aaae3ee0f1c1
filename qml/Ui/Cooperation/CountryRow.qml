// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A country with its base, regions and partners; the number of its mandates as dots and as a figure.
Column {
    id: root

    required property string country
    required property string countryName
    required property string partOfWorld
    required property bool beginsPart
    required property string detail
    required property string places
    required property bool hasBase
    required property int mandates
    required property string note
    property bool last: false
    property bool selected: false

    signal clicked

    Rectangle {
        visible: root.beginsPart
        x: 1
        width: parent.width - 2
        height: visible ? part.implicitHeight + Theme.px(8) : 0
        color: Theme.sunken

        AppText {
            id: part
            text: root.partOfWorld
            role: "smallBold"
            x: Theme.px(15)
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            Accessible.role: Accessible.Heading
        }
    }
    ListRow {
        id: row
        selected: root.selected
        last: root.last
        width: root.width
        implicitHeight: Math.max(Theme.px(36), words.implicitHeight + Theme.px(12))
        Accessible.name: [root.countryName, root.detail, root.places, root.mandates > 0 ? qsTr("%n mandate(s)", "", root.mandates) : "", root.note].filter(one => one.length > 0).join(", ")
        onClicked: root.clicked()

        Column {
            id: words
            width: parent.width - figure.width - Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: root.countryName
                font: root.selected ? Theme.bodyBold : Theme.body
                width: parent.width
                Accessible.ignored: true
            }
            AppText {
                text: root.places.length > 0 ? qsTr("%1: %2").arg(root.detail).arg(root.places) : root.detail
                role: "small"
                quiet: true
                visible: text.length > 0
                width: parent.width
                Accessible.ignored: true
            }
            AppText {
                text: root.note
                role: "small"
                quiet: true
                visible: text.length > 0
                width: parent.width
                Accessible.ignored: true
            }
        }
        Row {
            id: figure
            spacing: Theme.px(4)
            visible: root.mandates > 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Icon {
                name: "flag"
                side: Theme.px(12)
                color: Theme.text2
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                text: String(root.mandates)
                role: "smallBold"
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
