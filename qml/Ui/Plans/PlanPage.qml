// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The plan of a year on its time line, its validation beside it, and what can be done with the version looked at.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property bool wide: !Theme.oneColumn
    readonly property int aside: root.wide ? Theme.px(272) : root.breadth
    readonly property bool drafting: plan.stage === "draft" && root.session.may.ReviseActivity
    property bool asTable: false

    title: plan.title
    facts: plan.versionTitle
    error: plan.errorMessage.length > 0 ? plan.errorMessage : activities.ruleMessage
    actions: [
        ViewChip {
            text: qsTr("Time line")
            checked: !root.asTable
            visible: plan.exists
            onClicked: root.asTable = false
        },
        ViewChip {
            text: qsTr("Table")
            checked: root.asTable
            visible: plan.exists
            onClicked: root.asTable = true
        },
        AppButton {
            text: qsTr("Compare")
            iconName: "view-split-left-right"
            visible: plan.versions.length > 1
            onClicked: root.navigation.go("compare", String(plan.year))
        },
        AppButton {
            text: qsTr("Import a table…")
            visible: root.drafting && root.session.may.AddActivity
            onClicked: table.show()
        },
        AppButton {
            text: qsTr("Add an activity…")
            iconName: "list-add"
            visible: root.drafting && root.session.may.AddActivity
            onClicked: edit.show("")
        },
        AppButton {
            text: qsTr("Submit to the committee")
            kind: "primary"
            visible: root.drafting && root.session.may.SubmitPlan
            enabled: activities.count > 0
            onClicked: if (plan.submit()) root.session.say(qsTr("Submitted. Its content is frozen under a fingerprint."))
        },
        AppButton {
            text: qsTr("Draft a new version…")
            iconName: "document-edit"
            kind: "primary"
            visible: root.session.may.DraftPlanVersion && plan.exists && plan.stage === "frozen" && plan.versionId === plan.lastVersionId
            onClicked: draft.show()
        },
        AppButton {
            text: qsTr("Open the last version")
            iconName: root.session.may.DraftPlanVersion ? "document-edit" : "go-next"
            kind: "primary"
            visible: plan.exists && plan.versionId !== plan.lastVersionId
            onClicked: plan.versionId = plan.lastVersionId
        }
    ]

    PlanView {
        id: plan
        session: root.session
    }
    ActivityListModel {
        id: activities
        session: root.session
        versionId: plan.versionId
    }
    EmptyState {
        visible: !plan.exists
        iconName: "view-calendar-timeline"
        title: qsTr("No action plan yet")
        sentence: qsTr("Open the plan of the year, add its activities and submit it: the committee then validates exactly what it read.")
        action: root.session.may.OpenPlan ? qsTr("Open a plan") : ""
        width: root.breadth
        onActionClicked: plan.openNext()
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
                spacing: Theme.px(12)

                PlanYears {
                    plan: plan
                    mayWrite: root.session.may.OpenPlan
                    width: parent.width
                }
                PlanTimeline {
                    plan: plan
                    activities: activities
                    visible: !root.asTable
                    width: parent.width
                    onPicked: activityId => root.drafting ? edit.show(activityId) : report.show(activityId)
                }
                ActivityTable {
                    activities: activities
                    visible: root.asTable
                    width: parent.width
                    onPicked: activityId => root.drafting ? edit.show(activityId) : report.show(activityId)
                }
            }
            Column {
                width: root.aside
                spacing: Theme.px(16)

                PlanSealCard {
                    plan: plan
                    mayWrite: root.session.may.AcceptPlan
                    width: parent.width
                    onDecisionWanted: id => root.navigation.go("decisions", id)
                    onAcceptanceWanted: accept.show()
                }
                PlanNextCard {
                    plan: plan
                    width: parent.width
                    onCompareWanted: root.navigation.go("compare", String(plan.year))
                }
            }
        }
    }
    ActivityDialog {
        id: edit
        session: root.session
        versionId: plan.versionId
        onDropWanted: activityId => activities.drop(activities.rowOf(activityId))
    }
    ImportDialog {
        id: table
        session: root.session
        versionId: plan.versionId
    }
    ReportDialog {
        id: report
        session: root.session
        activities: activities
    }
    AcceptDialog {
        id: accept
        plan: plan
    }
    DraftDialog {
        id: draft
        plan: plan
    }
}
