// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// How many changes of each kind, in one band.
Card {
    id: root

    required property var counts
    readonly property int columns: Theme.oneColumn ? 2 : root.counts.length

    Flow {
        width: parent.width

        Repeater {
            model: root.counts

            Item {
                id: cell
                required property var modelData
                readonly property color ink: Theme.inkOf(modelData.shape)

                width: Math.floor(root.width / root.columns)
                height: Theme.px(56)
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.count + " " + modelData.label

                Row {
                    x: Theme.px(16)
                    spacing: Theme.px(10)
                    anchors.verticalCenter: parent.verticalCenter

                    AppText {
                        text: cell.modelData.mark
                        role: "heading"
                        color: cell.ink
                        Accessible.ignored: true
                    }
                    AppText {
                        text: cell.modelData.count
                        role: "title"
                        Accessible.ignored: true
                    }
                    AppText {
                        text: cell.modelData.label
                        role: "small"
                        quiet: true
                        anchors.verticalCenter: parent.verticalCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
