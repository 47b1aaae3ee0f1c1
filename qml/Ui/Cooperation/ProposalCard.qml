// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// One proposal in full: what it asks, its points by criterion, who stood aside, what it was given, and the next step.
Card {
    id: root

    required property Session session
    required property CallView call
    property alias proposalId: proposal.proposalId

    ProposalView {
        id: proposal
        session: root.session
    }
    Column {
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(16)
        spacing: Theme.px(6)

        AppText {
            text: proposal.reference
            role: "small"
            quiet: true
            width: parent.width
        }
        AppText {
            text: proposal.title
            role: "heading"
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        Badge {
            shape: proposal.shape
            text: proposal.stateWord
        }
        AppText {
            text: proposal.summary
            visible: text.length > 0
            width: parent.width
        }
    }
    FactList {
        facts: proposal.facts
        x: Theme.px(16)
        width: parent.width - 2 * x
    }
    ProposalPoints {
        proposal: proposal
        width: parent.width
    }
    ProposalPart {
        title: qsTr("The panel recommends")
        text: proposal.recommendation
        width: parent.width
    }
    ProposalPart {
        title: qsTr("What it was given")
        facts: proposal.awardFacts
        width: parent.width
    }
    ProposalPart {
        title: qsTr("Note")
        text: proposal.note
        width: parent.width
    }
    ProposalSteps {
        session: root.session
        call: root.call
        proposal: proposal
        width: parent.width
    }
}
