// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Minutier.Controls

/// One sector's stretch of the half-circle, with its name and how much of it is filled.
Item {
    id: root

    required property int sector
    required property real from
    required property real to
    required property string label
    required property string count
    required property real ratio
    required property real middle
    required property real floor
    readonly property real centre: (root.from + root.to) / 2
    /// Names stand well inside the arc, where three of them still have room.
    readonly property real reach: (root.centre > 60 && root.centre < 120 ? 150 : 128) * root.ratio

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.sectorInk(root.sector)
            strokeWidth: 4
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap

            PathAngleArc {
                centerX: root.middle
                centerY: root.floor
                radiusX: 212 * root.ratio
                radiusY: radiusX
                startAngle: -root.from - 3
                sweepAngle: root.from - root.to + 6
            }
        }
    }
    Column {
        width: 128 * root.ratio
        x: root.middle + Math.cos(root.centre * Math.PI / 180) * root.reach - width / 2
        y: root.floor - Math.sin(root.centre * Math.PI / 180) * root.reach - height / 2 - 8 * root.ratio

        AppText {
            text: root.label
            role: "smallBold"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
        }
        AppText {
            text: root.count
            role: "small"
            quiet: true
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
