// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The point under way, and how long it has been, against what was planned.
Item {
    id: root

    required property AgendaListModel agenda
    property int row: -1
    property int seconds: 0
    readonly property int planned: (root.row >= 0 && root.agenda.count > root.row ? root.agenda.at(root.row, "minutes") : 0) * 60
    readonly property bool over: root.planned > 0 && root.seconds > root.planned

    function shown(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }
    function look(): void {
        root.seconds = root.agenda.secondsOn(root.row);
    }

    implicitHeight: Math.max(words.implicitHeight, clock.implicitHeight) + Theme.px(16)
    onRowChanged: root.look()

    Timer {
        interval: 1000
        repeat: true
        running: root.visible && root.row >= 0
        triggeredOnStart: true
        onTriggered: root.look()
    }
    Column {
        id: words
        width: parent.width - clock.width - Theme.px(16)

        AppText {
            text: qsTr("Under way, point %1 of %2").arg(root.row + 1).arg(root.agenda.count)
            role: "small"
            quiet: true
            width: parent.width
        }
        AppText {
            text: root.row >= 0 && root.agenda.count > root.row ? root.agenda.at(root.row, "title") : ""
            role: "title"
            width: parent.width
            Accessible.role: Accessible.Heading
        }
    }
    Column {
        id: clock
        anchors.right: parent.right
        width: Math.max(figure.implicitWidth, of.implicitWidth)

        AppText {
            id: figure
            text: root.shown(root.seconds)
            role: "figure"
            color: root.over ? Theme.late : Theme.text
            width: parent.width
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
        }
        AppText {
            id: of
            text: root.over ? qsTr("over %1").arg(root.shown(root.planned)) : root.planned > 0 ? qsTr("of %1").arg(root.shown(root.planned)) : qsTr("no time planned")
            role: "small"
            quiet: true
            width: parent.width
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 4
        color: Theme.track

        Rectangle {
            width: parent.width * Math.min(1, root.planned > 0 ? root.seconds / root.planned : 0)
            height: parent.height
            color: root.over ? Theme.late : Theme.accent
        }
    }
}
