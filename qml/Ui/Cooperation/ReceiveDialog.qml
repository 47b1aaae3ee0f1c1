// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// A proposal that arrived; its author may stay unnamed.
CooperationDialog {
    id: root

    required property CallView call

    draft: "proposal"
    breadth: 560
    title: qsTr("Receive a proposal")
    sentence: root.call.title
    confirm: qsTr("Enter the proposal")
    onConfirmed: {
        const kept = root.form.receiveProposal({
            call: root.call.callId, title: name.text, organisation: organisation.chosen, summary: summary.text, amount: money.amount,
            currency: money.amount.trim().length > 0 ? money.currency : "", received_on: received.text, note: note.text
        });
        if (kept)
            root.finish(qsTr("Proposal received."));
    }

    TypedLine {
        id: name
        dialog: root
        first: true
        entry: "title"
        label: qsTr("Title")
        width: parent.width
    }
    PickLine {
        id: organisation
        dialog: root
        entry: "organisation"
        label: qsTr("Proposed by")
        help: qsTr("Leave it unnamed where naming it could harm.")
        choices: root.form.organisations
        width: parent.width
    }
    TypedText {
        id: summary
        dialog: root
        entry: "summary"
        label: qsTr("In short")
        width: parent.width
    }
    MoneyLine {
        id: money
        dialog: root
        label: qsTr("Amount asked for")
        currencies: "CAD"
        width: parent.width
    }
    DayLine {
        id: received
        dialog: root
        entry: "received_on"
        label: qsTr("Received on")
        help: qsTr("Today when left empty.")
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
