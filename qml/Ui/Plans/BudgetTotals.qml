// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// What both versions come to, a line for each currency.
Column {
    id: root

    required property var budgets
    readonly property real unit: width / 12

    visible: root.budgets.length > 0

    Repeater {
        model: root.budgets

        Item {
            id: row
            required property var modelData

            width: root.width
            height: words.implicitHeight + Theme.px(24)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Total, %1 before, %2 after, %3").arg(modelData.before).arg(modelData.after).arg(modelData.difference)

            Divider {
                width: parent.width
            }
            Flow {
                id: words
                y: Theme.px(12)
                x: Theme.px(16)
                width: parent.width - Theme.px(16)

                Repeater {
                    model: [
                        { text: qsTr("Total of the activities"), part: 5.4 },
                        { text: row.modelData.before, part: 2.5 },
                        { text: row.modelData.after, part: 2.5 },
                        { text: row.modelData.difference, part: 1.6 }
                    ]

                    AppText {
                        required property var modelData
                        required property int index

                        text: modelData.text
                        role: index < 3 ? "bodyBold" : "small"
                        quiet: index === 3
                        width: Theme.oneColumn ? words.width : modelData.part * root.unit - (index === 0 ? Theme.px(16) : 0) - (index === 3 ? Theme.px(16) : 0)
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
