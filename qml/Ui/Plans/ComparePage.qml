// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Two versions of a plan side by side: what was added, dropped, moved, re-costed, and which decision stands behind it.
Page {
    id: root

    required property Session session
    required property Navigation navigation

    title: qsTr("Compare the plan, year %1").arg(plan.year)
    facts: changes.summary
    error: changes.errorMessage
    actions: AppButton {
        text: qsTr("Back to the plan")
        iconName: "go-previous"
        onClicked: root.navigation.go("plan")
    }
    Component.onCompleted: if (Number(root.navigation.record) > 0) plan.year = Number(root.navigation.record)

    PlanView {
        id: plan
        session: root.session
    }
    PlanComparisonModel {
        id: changes
        session: root.session
        beforeId: versions.before
        afterId: versions.after
    }
    AppScroll {
        anchors.fill: parent
        gutter: Theme.px(24)
        spacing: Theme.px(16)

        VersionPair {
            id: versions
            plan: plan
            width: root.breadth
        }
        ChangeCounts {
            counts: changes.counts
            width: root.breadth
        }
        Banner {
            shape: "warn"
            sentence: changes.count > 0 ? changes.extension : ""
            width: root.breadth
        }
        Card {
            width: root.breadth

            PlanChangeHeader {
                changes: changes
                visible: !Theme.oneColumn
                width: parent.width
            }
            Repeater {
                model: changes

                PlanChangeRow {
                    width: parent.width
                    onDecisionWanted: id => root.navigation.go("decisions", id)
                }
            }
            EmptyState {
                visible: changes.count === 0
                iconName: "dialog-ok"
                title: qsTr("Nothing differs")
                sentence: plan.versions.length > 1 ? qsTr("These two versions say the same.") : qsTr("This plan has one version. Draft another to change it.")
                width: parent.width
            }
            BudgetTotals {
                budgets: changes.budgets
                width: parent.width
            }
        }
    }
}
