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
            readonly property bool wide: root.width > Theme.px(480)

            width: root.width
            implicitHeight: Math.max(label.implicitHeight, line.wide ? Math.max(words.implicitHeight, badge.height) : words.implicitHeight + badge.height + Theme.px(4)) + Theme.px(20)
            Accessible.role: Accessible.Grouping
            Accessible.name: [modelData.label, modelData.text, modelData.word].join(", ")

            Divider {
                width: parent.width - 2
                x: 1
                visible: line.index > 0
            }
            AppText {
                id: label
                text: line.modelData.label
                role: "small"
                quiet: true
                x: Theme.px(16)
                y: Theme.px(12)
                width: line.room - Theme.px(8)
                Accessible.ignored: true
            }
            AppText {
                id: words
                text: line.modelData.text
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                x: Theme.px(16) + line.room
                y: Theme.px(10)
                width: parent.width - x - Theme.px(16) - (line.wide ? badge.width + Theme.px(12) : 0)
                Accessible.ignored: true
            }
            Badge {
                id: badge
                shape: line.modelData.shape
                text: line.modelData.word
                x: line.wide ? parent.width - width - Theme.px(16) : words.x
                y: line.wide ? words.y : words.y + words.implicitHeight + Theme.px(4)
                width: Math.min(implicitWidth, parent.width - words.x - Theme.px(16))
            }
        }
    }
}
