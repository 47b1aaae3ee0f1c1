// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// What the office, members, the donor and the public read of somebody: the shield's own answers.
Column {
    id: root

    required property PersonView person

    spacing: Theme.px(4)

    AppText {
        text: qsTr("What is read of them")
        role: "smallBold"
        width: parent.width
    }
    Repeater {
        model: root.person.reads

        Item {
            id: line

            required property var modelData
            readonly property int column: Theme.px(96)

            width: root.width
            implicitHeight: Math.max(who.implicitHeight, what.implicitHeight)

            AppText {
                id: who
                text: line.modelData.audience
                role: "small"
                quiet: true
                width: line.column
            }
            AppText {
                id: what
                text: line.modelData.text
                role: "small"
                x: line.column + Theme.px(8)
                width: parent.width - x
            }
        }
    }
}
