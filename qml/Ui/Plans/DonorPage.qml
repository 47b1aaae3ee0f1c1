// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The donor's view, read only: was the plan validated, by whom, on what, and has it changed since?
Page {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property bool wide: !Theme.oneColumn
    readonly property int aside: root.wide ? Theme.px(288) : root.breadth

    title: qsTr("Is the plan validated?")
    facts: qsTr("%1 · read only").arg(root.session.projectCode + ", " + root.session.today)
    error: plan.errorMessage

    PlanView {
        id: plan
        session: root.session
    }
    PlanComparisonModel {
        id: changes
        session: root.session
        beforeId: plan.cardVersionId
        afterId: plan.lastVersionId
    }
    EmptyState {
        visible: !plan.exists
        iconName: "view-certificate"
        title: qsTr("No action plan on record")
        sentence: qsTr("The project has opened no annual plan in this register, so the committee has validated none.")
        width: root.breadth
    }
    AppScroll {
        anchors.fill: parent
        visible: plan.exists
        gutter: Theme.px(24)

        Flow {
            width: root.breadth
            spacing: Theme.px(16)

            Column {
                width: root.wide ? parent.width - root.aside - Theme.px(16) : parent.width
                spacing: Theme.px(16)

                DonorAnswer {
                    plan: plan
                    width: parent.width
                    onDecisionWanted: id => root.navigation.go("decisions", id)
                }
                DonorYears {
                    plan: plan
                    width: parent.width
                }
                Card {
                    title: qsTr("From the validated version to the last one")
                    link: qsTr("Compare")
                    visible: changes.count > 0
                    width: parent.width
                    onLinkClicked: root.navigation.go("compare", String(plan.year))

                    Repeater {
                        model: changes

                        DonorChange {
                            width: parent.width
                        }
                    }
                }
            }
            DonorAside {
                session: root.session
                plan: plan
                width: root.aside
                onEvidenceWanted: save.ask(0, qsTr("evidence-%1.pdf").arg(root.session.projectCode))
                onVerifyWanted: root.navigation.go("verify", "now")
                onTraceWanted: root.navigation.go("results")
            }
        }
    }
    SaveFileDialog {
        id: save
        onChosen: (row, file) => plan.saveEvidence(root.session.pathOf(file))
    }
}
