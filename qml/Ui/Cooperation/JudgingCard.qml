// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// What a call is judged on, who judges, and which interests they declared.
Card {
    id: root

    required property Session session
    required property CallView call
    required property ProposalListModel proposals
    readonly property bool steps: root.call.isJudged && ["AddCriterion", "SeatPanelMember", "DeclareConflict"].some(one => root.session.may[one])

    title: qsTr("How it is judged")

    AppText {
        text: qsTr("No criterion yet. Say what the proposals are judged on before the call closes.")
        visible: root.call.criteria.length === 0
        quiet: true
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(12)
        bottomPadding: Theme.px(12)
    }
    Repeater {
        model: root.call.criteria

        Column {
            id: criterion
            required property var modelData

            x: Theme.px(16)
            width: root.width - 2 * x
            topPadding: Theme.px(10)
            spacing: Theme.px(4)

            AppText {
                text: criterion.modelData.title
                width: parent.width
            }
            PointsBar {
                share: criterion.modelData.share
                width: parent.width
            }
            AppText {
                text: criterion.modelData.detail
                role: "small"
                quiet: true
                width: parent.width
            }
        }
    }
    AppText {
        text: qsTr("The panel")
        role: "bodyBold"
        visible: root.call.panel.length > 0
        topPadding: Theme.px(16)
        x: Theme.px(16)
        width: parent.width - 2 * x
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.call.panel

        Column {
            id: member
            required property var modelData

            x: Theme.px(16)
            width: root.width - 2 * x
            topPadding: Theme.px(6)

            AppText {
                text: member.modelData.who
                width: parent.width
            }
            Item {
                visible: member.modelData.interests.length > 0
                width: parent.width
                implicitHeight: interest.implicitHeight

                StateShape {
                    shape: "warn"
                    y: Theme.px(2)
                }
                AppText {
                    id: interest
                    text: member.modelData.interests
                    role: "small"
                    x: Theme.px(18)
                    width: parent.width - x
                }
            }
        }
    }
    Flow {
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(16)
        bottomPadding: Theme.px(16)
        spacing: Theme.px(8)
        visible: root.steps

        AppButton {
            text: qsTr("Add a criterion…")
            visible: root.call.takesCriteria && root.session.may.AddCriterion
            onClicked: criterionForm.open()
        }
        AppButton {
            text: qsTr("Add a member…")
            visible: root.session.may.SeatPanelMember
            onClicked: memberForm.open()
        }
        AppButton {
            text: qsTr("Declare an interest…")
            visible: root.call.panel.length > 0 && root.session.may.DeclareConflict
            onClicked: interestForm.open()
        }
    }
    Item {
        width: 1
        height: Theme.px(16)
        visible: !root.steps
    }
    CriterionDialog {
        id: criterionForm
        session: root.session
        call: root.call
    }
    PanelDialog {
        id: memberForm
        session: root.session
        call: root.call
    }
    InterestDialog {
        id: interestForm
        session: root.session
        call: root.call
        proposals: root.proposals
    }
}
