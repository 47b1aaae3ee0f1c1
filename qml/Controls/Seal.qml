// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Minutier.Controls

/// The committee's seal: 36 notches, two rings and a check; a half disc at its corner while conditions are open.
Item {
    id: root

    /// intact or broken; nothing is drawn for any other word.
    property string kind: "none"
    property bool conditions: false
    property int side: Theme.px(88)
    property string name: ""
    readonly property real unit: root.side / 88
    readonly property color ink: Theme.ok

    implicitWidth: root.kind === "none" ? 0 : root.side
    implicitHeight: root.kind === "none" ? 0 : root.side
    visible: root.kind !== "none"
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Repeater {
        model: root.kind === "intact" ? 36 : 0

        Item {
            required property int index

            anchors.fill: parent
            rotation: index * 10

            Rectangle {
                width: Math.max(1, 3 * root.unit)
                height: 5 * root.unit
                color: root.ink
                anchors.horizontalCenter: parent.horizontalCenter
            }
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: 72 * root.unit
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Math.max(2, 3 * root.unit)
        border.color: root.ink
        visible: root.kind === "intact"
    }
    Rectangle {
        anchors.centerIn: parent
        width: 60 * root.unit
        height: width
        radius: width / 2
        color: "transparent"
        border.width: 1
        border.color: root.ink
        visible: root.kind === "intact"
    }
    Shape {
        anchors.fill: parent
        visible: root.kind === "intact"

        ShapePath {
            strokeColor: root.ink
            strokeWidth: 6 * root.unit
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            startX: 31 * root.unit
            startY: 45 * root.unit

            PathLine {
                x: 40 * root.unit
                y: 54 * root.unit
            }
            PathLine {
                x: 58 * root.unit
                y: 35 * root.unit
            }
        }
    }
    Rectangle {
        width: 32 * root.unit
        height: width
        radius: width / 2
        color: Theme.surface
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.kind === "intact" && root.conditions

        StateShape {
            shape: "condition"
            side: Math.round(26 * root.unit)
            anchors.centerIn: parent
        }
    }
    StateShape {
        shape: "late"
        side: Math.round(56 * root.unit)
        visible: root.kind === "broken"
        anchors.centerIn: parent
    }
}
