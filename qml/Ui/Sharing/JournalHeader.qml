// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// The names of the journal's columns.
Rectangle {
    id: root

    implicitHeight: Theme.px(32)
    color: Theme.sunken
    radius: Theme.cardRadius
    border.width: 1
    border.color: Theme.border

    Row {
        x: Theme.px(16)
        spacing: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: [
                { words: qsTr("No."), width: 40 },
                { words: qsTr("When"), width: 124 },
                { words: qsTr("Who"), width: 160 },
                { words: qsTr("What"), width: 200 }
            ]

            AppText {
                id: cell
                required property var modelData
                text: cell.modelData.words
                role: "small"
                quiet: true
                width: Theme.px(cell.modelData.width)
                horizontalAlignment: cell.modelData.width === 40 ? Text.AlignRight : Text.AlignLeft
            }
        }
    }
}
