// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Minutier.Controls

/// One segment for each check: done, not yet known, to fix; the sentence stands beside it.
Item {
    id: root

    /// 0 done, 1 to fix, 2 not yet known, in the order they are drawn.
    property var states: []
    property int done: 0
    readonly property int side: Theme.px(72)
    readonly property real gap: 4

    implicitWidth: root.side
    implicitHeight: root.side
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%1 of %2 checks done").arg(root.done).arg(root.states.length)

    Repeater {
        model: root.states

        Shape {
            id: segment
            required property int modelData
            required property int index
            readonly property real sweep: 360 / root.states.length
            readonly property real stroke: Theme.px(modelData === 0 ? 8 : 3)

            anchors.fill: parent

            ShapePath {
                strokeColor: [Theme.ok, Theme.late, Theme.track][segment.modelData]
                strokeWidth: segment.stroke
                fillColor: "transparent"
                capStyle: ShapePath.FlatCap

                PathAngleArc {
                    centerX: root.side / 2
                    centerY: root.side / 2
                    radiusX: root.side / 2 - Theme.px(4)
                    radiusY: radiusX
                    startAngle: -90 + segment.index * segment.sweep + root.gap / 2
                    sweepAngle: segment.sweep - root.gap
                }
            }
        }
    }
    AppText {
        anchors.centerIn: parent
        text: root.done + "/" + root.states.length
        role: "heading"
        Accessible.ignored: true
    }
}
