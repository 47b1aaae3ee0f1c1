// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// What a plan was validated subject to, and how each condition stands.
Column {
    id: root

    required property PlanView plan

    visible: root.plan.conditions.length > 0
    spacing: Theme.px(8)

    Divider {
        width: parent.width
    }
    AppText {
        text: qsTr("Conditions")
        role: "bodyBold"
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.plan.conditions

        Item {
            id: row
            required property var modelData

            width: root.width
            implicitHeight: words.implicitHeight
            Accessible.role: Accessible.StaticText
            Accessible.name: [modelData.text, modelData.stateWord, modelData.detail].join(", ")

            StateShape {
                shape: row.modelData.shape
                y: Theme.px(2)
            }
            Column {
                id: words
                x: Theme.px(20)
                width: parent.width - x

                AppText {
                    text: row.modelData.text
                    role: "small"
                    width: parent.width
                    Accessible.ignored: true
                }
                AppText {
                    text: row.modelData.detail
                    role: "small"
                    color: row.modelData.late ? Theme.late : Theme.text2
                    width: parent.width
                    Accessible.ignored: true
                }
            }
        }
    }
}
