// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// The same as the drawing, as a table: what was set and what was reported, day by day.
Column {
    id: root

    required property var history

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Targets and data")

    Repeater {
        model: root.history

        Item {
            id: line
            required property var modelData
            required property int index

            width: root.width
            implicitHeight: cells.implicitHeight + Theme.px(10)
            Accessible.role: Accessible.Row
            Accessible.name: [modelData.day, modelData.what, modelData.value, modelData.state].filter(one => one.length > 0).join(", ")

            Divider {
                width: parent.width
                visible: line.index > 0
            }
            Flow {
                id: cells
                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(8)

                AppText {
                    text: line.modelData.day
                    role: "small"
                    quiet: true
                    width: Math.min(root.width, Theme.px(92))
                    Accessible.ignored: true
                }
                AppText {
                    text: line.modelData.what + " · " + line.modelData.state
                    role: "small"
                    quiet: true
                    width: Math.min(root.width, Theme.px(130))
                    Accessible.ignored: true
                }
                AppText {
                    text: line.modelData.value
                    role: "smallBold"
                    width: Math.min(implicitWidth, root.width)
                    Accessible.ignored: true
                }
            }
        }
    }
}
