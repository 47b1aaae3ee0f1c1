// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Where the plan of the year stands, in three lines; the rest is one press away.
Card {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property var line: plan.years.find(one => one.year === plan.year) ?? null

    title: plan.exists ? plan.title : qsTr("Action plan")
    link: plan.exists || !root.session.may.OpenPlan ? qsTr("Open") : qsTr("Begin")
    padding: Theme.px(16)
    spacing: Theme.px(8)
    onLinkClicked: root.navigation.go("plan")

    PlanView {
        id: plan
        session: root.session
    }
    Badge {
        shape: root.line ? root.line.shape : "draft"
        text: root.line ? root.line.stateWord : qsTr("No plan yet")
        width: Math.min(implicitWidth, parent.width)
    }
    AppText {
        text: plan.exists ? plan.headline + ". " + plan.sinceWord : qsTr("Open the plan of the year and add its activities.")
        role: "small"
        quiet: true
        width: parent.width
    }
    Badge {
        shape: "condition"
        text: qsTr("%n condition(s) open", "", plan.openConditions)
        visible: plan.openConditions > 0
        width: Math.min(implicitWidth, parent.width)
    }
}
