// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Minutier.Controls
import Minutier.Presentation

/// The seats on one arc, from the left to the right by sector; the list beside it says the same in words.
Item {
    id: root

    required property SeatListModel seats
    property int filled: 0
    property int currentRow: -1
    /// What the picture is drawn at: 616 across, or less where there is less room.
    readonly property real ratio: Math.min(Theme.scale * 1.1, root.width / 616)
    readonly property real middle: root.width / 2
    readonly property real floor: 296 * root.ratio

    signal picked(int row)

    implicitHeight: 334 * root.ratio
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%1 seats, %2 filled").arg(root.seats.count).arg(root.filled)

    function across(angle: real, radius: real): real {
        return root.middle + Math.cos(angle * Math.PI / 180) * radius * root.ratio;
    }
    function down(angle: real, radius: real): real {
        return root.floor - Math.sin(angle * Math.PI / 180) * radius * root.ratio;
    }

    Repeater {
        model: root.seats.arcs

        SectorArc {
            required property var modelData

            anchors.fill: parent
            sector: modelData.sector
            from: modelData.from
            to: modelData.to
            label: modelData.label
            count: modelData.count
            ratio: root.ratio
            middle: root.middle
            floor: root.floor
        }
    }
    Repeater {
        model: root.seats

        SeatMark {
            required property real angle
            required property bool inner
            required property int index

            x: root.across(angle, inner ? 168 : 252) - width / 2
            y: root.down(angle, inner ? 168 : 252) - height / 2
            ratio: root.ratio
            current: root.currentRow === index
            onClicked: root.picked(index)
            onActiveFocusChanged: if (activeFocus) root.picked(index)
        }
    }
    Column {
        x: root.middle - width / 2
        y: root.floor - height + Theme.px(8)
        width: 200 * root.ratio

        AppText {
            text: root.seats.count
            role: "figure"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
        }
        AppText {
            text: qsTr("seats, %n filled", "", root.filled)
            role: "small"
            quiet: true
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
