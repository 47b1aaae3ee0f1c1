// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Beside the answer: the donor's own acceptance, what is still open, and how to check.
Column {
    id: root

    required property Session session
    required property PlanView plan

    signal evidenceWanted
    signal verifyWanted
    signal traceWanted

    spacing: Theme.px(16)

    Card {
        title: qsTr("The donor's acceptance")
        padding: Theme.px(16)
        spacing: Theme.px(8)
        width: parent.width

        Badge {
            shape: root.plan.accepted ? "ok" : "draft"
            text: root.plan.acceptance
            width: Math.min(implicitWidth, parent.width)
        }
        AppText {
            text: qsTr("The committee's validation is no acceptance, and neither is the donor's presence.")
            role: "small"
            quiet: true
            width: parent.width
        }
    }
    Card {
        visible: root.plan.conditions.length > 0
        padding: Theme.px(16)
        width: parent.width

        PlanConditions {
            plan: root.plan
            width: parent.width
        }
    }
    AppButton {
        text: qsTr("Evidence sheet (PDF)…")
        iconName: "document-save"
        kind: "primary"
        width: parent.width
        onClicked: root.evidenceWanted()
    }
    AppButton {
        text: qsTr("Check this copy")
        iconName: "security-high"
        width: parent.width
        onClicked: root.verifyWanted()
    }
    AppButton {
        text: qsTr("See the trace of the results")
        iconName: "view-history"
        width: parent.width
        onClicked: root.traceWanted()
    }
    AppText {
        text: qsTr("People and organisations are shown as each chose to be: by name, by function, by sector, or only counted.")
        role: "small"
        quiet: true
        width: parent.width
    }
}
