// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// What can be done with a proposal now: give it points, recommend or decline it, award it, follow what it was given.
Flow {
    id: root

    required property Session session
    required property CallView call
    required property ProposalView proposal
    readonly property bool isOpen: root.proposal.step === 0 || root.proposal.step === 1
    readonly property bool mayStep: ["AwardProposal", "ScoreProposal", "AdvanceProposal", "AdvanceAward"].some(one => root.session.may[one])
    readonly property bool runs: root.proposal.awardStep === 0 || root.proposal.awardStep === 1

    visible: root.mayStep && (root.isOpen || root.runs || root.proposal.canBeAwarded)
    leftPadding: Theme.px(16)
    rightPadding: Theme.px(16)
    topPadding: Theme.px(4)
    bottomPadding: Theme.px(16)
    spacing: Theme.px(8)

    AppButton {
        text: qsTr("Award it…")
        visible: root.proposal.canBeAwarded && root.session.may.AwardProposal
        onClicked: award.open()
    }
    AppButton {
        text: qsTr("Give points…")
        visible: root.proposal.canBeScored && root.session.may.ScoreProposal
        onClicked: score.open()
    }
    AppButton {
        text: qsTr("Recommend it…")
        visible: root.proposal.step === 0 && root.session.may.AdvanceProposal
        onClicked: recommend.open()
    }
    AppButton {
        text: qsTr("Decline it…")
        visible: root.isOpen && root.session.may.AdvanceProposal
        onClicked: decline.open()
    }
    AppButton {
        text: root.proposal.awardStep === 0 ? qsTr("It has begun") : qsTr("It is completed")
        visible: root.runs && root.session.may.AdvanceAward
        onClicked: form.advanceAward({ award: root.proposal.awardId, state: root.proposal.awardStep === 0 ? "under_way" : "completed" })
    }
    AppButton {
        text: qsTr("Cancel it…")
        visible: root.runs && root.session.may.AdvanceAward
        onClicked: cancel.open()
    }
    CooperationForm {
        id: form
        session: root.session
    }
    AwardDialog {
        id: award
        session: root.session
        call: root.call
        proposal: root.proposal
    }
    ScoreDialog {
        id: score
        session: root.session
        call: root.call
        proposal: root.proposal
    }
    WhyDialog {
        id: recommend
        session: root.session
        title: qsTr("The panel recommends it")
        sentence: root.proposal.title
        label: qsTr("In the panel's words")
        needed: false
        confirm: qsTr("Note the recommendation")
        onStepWanted: why => recommend.keep(recommend.form.advanceProposal({ proposal: root.proposal.proposalId, state: "recommended", recommendation: why }))
    }
    WhyDialog {
        id: decline
        session: root.session
        title: qsTr("Decline the proposal")
        sentence: root.proposal.title
        label: qsTr("In the panel's words")
        needed: false
        confirm: qsTr("Decline it")
        onStepWanted: why => decline.keep(decline.form.advanceProposal({ proposal: root.proposal.proposalId, state: "declined", recommendation: why }))
    }
    WhyDialog {
        id: cancel
        session: root.session
        title: qsTr("Cancel the project that was selected")
        sentence: root.proposal.title
        confirm: qsTr("Cancel the project")
        dismiss: qsTr("Leave it as it is")
        onStepWanted: why => cancel.keep(cancel.form.advanceAward({ award: root.proposal.awardId, state: "cancelled", note: why }))
    }
}
