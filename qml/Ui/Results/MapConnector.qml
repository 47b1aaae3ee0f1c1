// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// An elbow from a result to one that leads to it; thicker and in the accent on the way to the top.
Item {
    id: root

    required property int from
    required property int to
    required property int head
    required property int foot
    required property int gap
    property bool inPath: false
    readonly property int stroke: root.inPath ? 2 : 1
    readonly property color ink: root.inPath ? Theme.accent : Theme.borderStrong
    /// The elbow stands in the gap before the child, however many lanes are crossed.
    readonly property int elbow: root.to - Math.round(root.gap / 2)

    Rectangle {
        x: root.from
        y: root.head - Math.floor(root.stroke / 2)
        width: root.elbow - root.from
        height: root.stroke
        color: root.ink
    }
    Rectangle {
        x: root.elbow - Math.floor(root.stroke / 2)
        y: Math.min(root.head, root.foot) - Math.floor(root.stroke / 2)
        width: root.stroke
        height: Math.abs(root.foot - root.head) + root.stroke
        color: root.ink
    }
    Rectangle {
        x: root.elbow
        y: root.foot - Math.floor(root.stroke / 2)
        width: root.to - root.elbow
        height: root.stroke
        color: root.ink
    }
}
