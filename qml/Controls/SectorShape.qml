// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Minutier.Controls

/// A seat by its sector's shape: disc, rounded square, diamond, hexagon. Hollow when nobody is there, dashed when vacant.
Item {
    id: root

    property int sector: 0
    property bool hollow: false
    property bool vacant: false
    property int side: Theme.px(16)
    property string label: ""
    readonly property color ink: Theme.sectorInk(root.sector)

    implicitWidth: root.side
    implicitHeight: root.side
    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        width: root.sector === 2 ? root.side * 0.74 : root.sector === 1 ? root.side * 0.9 : root.side
        height: width
        radius: root.sector === 0 ? width / 2 : root.sector === 1 ? width / 6 : root.sector === 3 ? width / 3 : 1
        rotation: root.sector === 2 ? 45 : 0
        antialiasing: true
        color: root.hollow || root.vacant ? "transparent" : root.ink
        border.width: root.hollow && !root.vacant ? Math.max(1, root.side / 14) : 0
        border.color: root.ink
    }
    Shape {
        anchors.fill: parent
        visible: root.vacant

        ShapePath {
            strokeColor: root.ink
            strokeWidth: Math.max(1.5, root.side / 20)
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 2]
            fillColor: "transparent"

            PathAngleArc {
                centerX: root.side / 2
                centerY: root.side / 2
                radiusX: root.side * 0.42
                radiusY: root.side * 0.42
                startAngle: 0
                sweepAngle: 360
            }
        }
    }
    AppText {
        anchors.centerIn: parent
        text: root.label
        role: "bodyBold"
        color: root.hollow || root.vacant ? root.ink : Theme.surface
        Accessible.ignored: true
    }
}
