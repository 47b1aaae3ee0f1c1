// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The answer in one card: the seal, the sentence, and the four facts it rests on.
Card {
    id: root

    required property PlanView plan
    readonly property int columns: Theme.oneColumn ? 1 : Math.max(1, root.plan.facts.length)

    signal decisionWanted(string id)

    padding: Theme.px(24)
    spacing: Theme.px(20)

    Item {
        width: parent.width
        implicitHeight: Math.max(seal.implicitHeight, words.implicitHeight)

        Seal {
            id: seal
            kind: root.plan.seal
            conditions: root.plan.openConditions > 0
            name: root.plan.headline
        }
        Column {
            id: words
            x: seal.visible ? seal.width + Theme.px(24) : 0
            width: parent.width - x
            spacing: Theme.px(6)
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: root.plan.title
                role: "small"
                quiet: true
                width: parent.width
            }
            AppText {
                text: root.plan.headline
                role: "title"
                width: parent.width
                Accessible.role: Accessible.Heading
            }
            AppText {
                text: root.plan.sinceWord
                width: parent.width
            }
            Badge {
                shape: "condition"
                text: qsTr("%n condition(s) open", "", root.plan.openConditions)
                visible: root.plan.openConditions > 0
                width: Math.min(implicitWidth, parent.width)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.px(12)

        Repeater {
            model: root.plan.facts

            DonorFact {
                required property var modelData

                label: modelData.label
                fact: modelData.text
                detail: modelData.detail
                linked: modelData.decisionId.length > 0
                width: Math.floor((parent.width - (root.columns - 1) * Theme.px(12)) / root.columns)
                onFollowed: root.decisionWanted(modelData.decisionId)
            }
        }
    }
}
