// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Minutier.Controls

/// What is aimed at over a period: soft up to the target, dashed at it, its value named.
Item {
    id: root

    required property real from
    required property real until
    required property real level
    required property real foot
    required property string label
    /// Breadth of the drawing, which the label stays within.
    required property real reach

    Rectangle {
        x: root.from
        y: root.level
        width: Math.max(2, root.until - root.from)
        height: Math.max(1, root.foot - root.level)
        color: Theme.accentSoft
    }
    Shape {
        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: 1.5
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 2]
            fillColor: "transparent"
            startX: root.from
            startY: root.level

            PathLine {
                x: Math.max(root.from + 2, root.until)
                y: root.level
            }
        }
    }
    AppText {
        text: qsTr("target %1").arg(root.label)
        role: "small"
        color: Theme.accent
        wrapMode: Text.NoWrap
        x: Math.max(0, Math.min(root.until, root.reach) - implicitWidth)
        y: root.level - height - Theme.px(2)
        Accessible.ignored: true
    }
}
