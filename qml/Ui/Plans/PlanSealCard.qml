// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The donor's question in one card: validated or not, by whom, with what quorum, on what, and what is still open.
Card {
    id: root

    required property PlanView plan
    required property bool mayWrite

    signal decisionWanted(string id)
    signal acceptanceWanted

    padding: Theme.px(16)
    spacing: Theme.px(12)

    Row {
        width: parent.width
        spacing: Theme.px(12)

        Seal {
            id: seal
            kind: root.plan.seal
            conditions: root.plan.openConditions > 0
            side: Theme.px(64)
            name: root.plan.headline
        }
        Column {
            width: parent.width - (seal.visible ? seal.width + parent.spacing : 0)
            spacing: Theme.px(4)
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: root.plan.headline
                role: "bodyBold"
                width: parent.width
                Accessible.role: Accessible.Heading
            }
            Badge {
                shape: "condition"
                text: qsTr("%n condition(s) open", "", root.plan.openConditions)
                visible: root.plan.openConditions > 0
                width: Math.min(implicitWidth, parent.width)
            }
        }
    }
    AppText {
        text: root.plan.sinceWord
        role: "small"
        quiet: true
        width: parent.width
    }
    Divider {
        width: parent.width
    }
    Repeater {
        model: root.plan.facts

        PlanFact {
            required property var modelData

            label: modelData.label
            fact: modelData.text
            detail: modelData.detail
            linked: modelData.decisionId.length > 0
            width: parent.width
            onFollowed: root.decisionWanted(modelData.decisionId)
        }
    }
    PlanFact {
        label: qsTr("Donor")
        fact: root.plan.acceptance
        detail: root.plan.accepted ? "" : qsTr("The committee's validation is no acceptance.")
        visible: root.plan.exists
        width: parent.width
    }
    AppButton {
        text: qsTr("Record the acceptance…")
        visible: root.mayWrite && !root.plan.accepted && root.plan.donors.length > 0 && root.plan.stage !== "draft"
        onClicked: root.acceptanceWanted()
    }
    PlanConditions {
        plan: root.plan
        width: parent.width
    }
}
