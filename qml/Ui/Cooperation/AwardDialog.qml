// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// What a proposal is given, in the currency of the agreement and that of the country.
CooperationDialog {
    id: root

    required property CallView call
    required property ProposalView proposal

    draft: "award"
    breadth: 560
    title: qsTr("Award the proposal")
    sentence: root.proposal.title
    confirm: qsTr("Select and award it")
    onConfirmed: {
        const kept = root.form.awardProposal({
            proposal: root.proposal.proposalId, decision: decision.chosen, months: months.text, awarded_on: day.text, note: note.text,
            amount: money.amount, currency: money.amount.trim().length > 0 ? money.currency : "",
            counter_amount: counter.amount, counter_currency: counter.amount.trim().length > 0 ? counter.currency : ""
        });
        if (kept)
            root.finish(qsTr("Selected and awarded."));
    }

    MoneyLine {
        id: money
        dialog: root
        first: true
        label: qsTr("Amount")
        currencies: "CAD"
        width: parent.width
    }
    MoneyLine {
        id: counter
        dialog: root
        prefix: "counter"
        label: qsTr("In the other currency")
        help: qsTr("As the source says it; it is not converted.")
        width: parent.width
    }
    TypedLine {
        id: months
        dialog: root
        entry: "months"
        label: qsTr("Months")
        width: parent.width
    }
    DayLine {
        id: day
        dialog: root
        entry: "awarded_on"
        label: qsTr("Awarded on")
        help: qsTr("Today when left empty.")
        width: parent.width
    }
    PickLine {
        id: decision
        dialog: root
        entry: "decision"
        label: qsTr("By which decision")
        choices: root.form.decisions
        width: parent.width
    }
    TypedText {
        id: note
        dialog: root
        entry: "note"
        label: qsTr("Note")
        width: parent.width
    }
}
