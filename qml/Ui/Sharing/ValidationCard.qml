// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// The validation of a plan as it was counted again from the proof: each answer with how far it goes.
Card {
    id: root

    /// {label, text, shape, word}
    property var facts: []

    title: qsTr("The validation, counted again")

    Repeater {
        model: root.facts

        Item {
            id: line
            required property var modelData
            required property int index
            readonly property int room: Theme.px(120)

            width: root.width
            implicitHeight: words.implicitHeight + Theme.px(20)
            Accessible.role: Accessible.Grouping
            Accessible.name: [modelData.label, modelData.text, modelData.word].join(", ")

            Divider {
                width: parent.width - 2
                x: 1
                visible: line.index > 0
            }
            AppText {
                text: line.modelData.label
                role: "small"
                quiet: true
                x: Theme.px(16)
                y: Theme.px(12)
                width: line.room - Theme.px(8)
                Accessible.ignored: true
            }
            Column {
                id: words
                x: Theme.px(16) + line.room
                y: Theme.px(10)
                width: parent.width - x - Theme.px(16)
                spacing: Theme.px(4)

                AppText {
                    text: line.modelData.text
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    width: parent.width
                    Accessible.ignored: true
                }
                Badge {
                    shape: line.modelData.shape
                    text: line.modelData.word
                    width: Math.min(implicitWidth, parent.width)
                }
            }
        }
    }
}
