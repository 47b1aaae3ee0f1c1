// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One point of the agenda: its place, title, papers and minutes; dragged by its handle or moved by Alt and an arrow.
Column {
    id: root

    required property string itemId
    required property int position
    required property string title
    required property string detail
    required property int minutes
    required property string paperExpected
    required property int papers
    required property bool paperMissing
    required property bool carried
    required property string group
    property bool opens: false
    property bool editable: true
    property bool last: false

    signal moved(int by)
    signal edited
    signal lasts(int count)

    z: drag.active ? 1 : 0

    Rectangle {
        visible: root.opens
        x: 1
        width: parent.width - 2
        height: Theme.px(28)
        color: Theme.sunken

        Icon {
            name: root.carried ? "task-recurring" : ""
            x: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
        }
        AppText {
            text: root.group
            role: "smallBold"
            quiet: true
            x: Theme.px(root.carried ? 40 : 16)
            anchors.verticalCenter: parent.verticalCenter
            Accessible.role: Accessible.Heading
        }
    }
    ListRow {
        id: row
        last: root.last
        width: parent.width
        implicitHeight: Math.max(Theme.px(52), words.implicitHeight + Theme.px(16))
        Accessible.name: qsTr("Point %1, %2, %3, %n minute(s)", "", root.minutes).arg(root.position).arg(root.title).arg(root.detail)
        Accessible.description: root.editable ? qsTr("Alt and an arrow move it; Enter opens it.") : ""
        onClicked: if (root.editable) root.edited()
        Keys.onPressed: event => {
            const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
            if (by === 0 || !root.editable || !(event.modifiers & Qt.AltModifier))
                return;
            event.accepted = true;
            root.moved(by);
        }

        Icon {
            id: handle
            name: root.editable ? "application-menu" : ""
            color: Theme.text3
            anchors.verticalCenter: parent.verticalCenter

            DragHandler {
                id: drag
                enabled: root.editable
                target: null
                xAxis.enabled: false
                cursorShape: Qt.SizeVerCursor
                onActiveChanged: if (!active) root.moved(Math.round(persistentTranslation.y / row.height))
            }
        }
        AppText {
            id: number
            text: root.position
            quiet: true
            x: root.editable ? Theme.px(24) : 0
            width: Theme.px(20)
            horizontalAlignment: Text.AlignRight
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        Column {
            id: words
            x: number.x + number.width + Theme.px(12)
            width: parent.width - x - paper.width - duration.width - Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: root.title
                width: parent.width
                Accessible.ignored: true
            }
            AppText {
                text: root.detail
                role: "small"
                quiet: true
                width: parent.width
                Accessible.ignored: true
            }
        }
        Row {
            id: paper
            spacing: Theme.px(4)
            visible: root.papers > 0 || root.paperMissing
            width: visible ? implicitWidth : 0
            anchors.right: duration.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter

            Icon {
                name: root.paperMissing ? "shape-late" : "mail-attachment"
                color: root.paperMissing ? Theme.late : Theme.text2
                side: root.paperMissing ? Theme.px(12) : Theme.iconSize
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                text: root.papers
                role: "small"
                color: root.paperMissing ? Theme.late : Theme.text2
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
        MinutesField {
            id: duration
            minutes: root.minutes
            name: qsTr("Minutes for point %1").arg(root.position)
            enabled: root.editable
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            onLasts: count => root.lasts(count)
        }
        transform: Translate {
            y: drag.active ? drag.activeTranslation.y : 0
        }
    }
}
