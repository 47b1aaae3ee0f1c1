// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// What stays behind, what stands there instead, and why; one below the other where there is little room.
Rectangle {
    id: root

    /// {what, detail, instead, why}
    property var removals: []
    readonly property bool wide: !Theme.oneColumn

    implicitHeight: lines.implicitHeight + 2
    radius: Theme.radius
    color: "transparent"
    border.width: 1
    border.color: Theme.border
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What stays behind")

    Column {
        id: lines
        x: 1
        y: 1
        width: parent.width - 2

        Rectangle {
            width: parent.width
            height: Theme.px(32)
            visible: root.wide
            color: Theme.sunken

            Row {
                x: Theme.px(12)
                spacing: Theme.px(12)
                anchors.verticalCenter: parent.verticalCenter

                Repeater {
                    model: [qsTr("What"), qsTr("Stands there"), qsTr("Why")]

                    AppText {
                        required property string modelData
                        required property int index

                        text: modelData
                        role: "small"
                        quiet: true
                        width: Math.floor((lines.width - Theme.px(48)) * [0.44, 0.2, 0.36][index])
                    }
                }
            }
        }
        Repeater {
            model: root.removals

            Item {
                id: line
                required property var modelData
                required property int index
                readonly property var cells: [modelData.detail.length > 0 ? modelData.what + "\n" + modelData.detail : modelData.what, modelData.instead, modelData.why]

                width: lines.width
                implicitHeight: cellsOf.implicitHeight + Theme.px(16)
                Accessible.role: Accessible.ListItem
                Accessible.name: line.cells.join(", ")

                Divider {
                    width: parent.width
                    visible: line.index > 0 || root.wide
                }
                Flow {
                    id: cellsOf
                    x: Theme.px(12)
                    y: Theme.px(8)
                    width: parent.width - 2 * x
                    spacing: root.wide ? Theme.px(12) : Theme.px(2)

                    Repeater {
                        model: line.cells

                        AppText {
                            required property string modelData
                            required property int index

                            text: modelData
                            role: index === 1 ? "bodyBold" : "body"
                            quiet: index === 2
                            width: root.wide ? Math.floor((lines.width - Theme.px(48)) * [0.44, 0.2, 0.36][index]) : cellsOf.width
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
