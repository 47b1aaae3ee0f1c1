// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// Baseline, target and actual data side by side, each with its date; below one another where there is no room.
Flow {
    id: root

    required property var facts
    /// Words take the whole breadth, numbers a third.
    property bool told: false
    readonly property int column: root.told || Theme.oneColumn ? width : Math.floor((width - 2 * spacing) / 3)

    spacing: Theme.px(12)

    Repeater {
        model: root.facts

        Column {
            id: one
            required property var modelData
            readonly property var below: [modelData.base, modelData.when].filter(line => line.length > 0)

            width: root.column
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + ": " + modelData.value + below.map(line => ", " + line).join("")

            AppText {
                text: one.modelData.label
                role: "small"
                quiet: true
                width: parent.width
                Accessible.ignored: true
            }
            AppText {
                text: one.modelData.value.length > 0 ? one.modelData.value : qsTr("not given")
                role: root.told ? "body" : "heading"
                width: parent.width
                Accessible.ignored: true
            }
            Repeater {
                model: one.below

                AppText {
                    required property string modelData

                    text: modelData
                    role: "small"
                    quiet: true
                    width: one.width
                    Accessible.ignored: true
                }
            }
        }
    }
}
