// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// A call for proposals to prepare; it opens when it is published.
CooperationDialog {
    id: root

    draft: "call"
    breadth: 560
    title: qsTr("Announce a call for proposals")
    sentence: qsTr("It is a draft until you open it; criteria and panel come next.")
    confirm: qsTr("Enter the call")
    onConfirmed: {
        const kept = root.form.announceCall({
            title: name.text, objective: objective.text, opens_on: period.from, closes_on: period.until, amount: money.amount,
            currency: money.amount.trim().length > 0 ? money.currency : "", months: months.text, decision: decision.chosen, note: note.text
        });
        if (kept)
            root.finish(qsTr("Call entered as a draft."));
    }

    TypedLine {
        id: name
        dialog: root
        first: true
        entry: "title"
        label: qsTr("Title")
        width: parent.width
    }
    TypedText {
        id: objective
        dialog: root
        entry: "objective"
        label: qsTr("What is asked")
        width: parent.width
    }
    PeriodLine {
        id: period
        dialog: root
        fromField: "opens_on"
        untilField: "closes_on"
        fromLabel: qsTr("Opens on")
        untilLabel: qsTr("Closes on")
        width: parent.width
    }
    MoneyLine {
        id: money
        dialog: root
        label: qsTr("Amount for each project")
        currencies: "CAD"
        width: parent.width
    }
    TypedLine {
        id: months
        dialog: root
        entry: "months"
        label: qsTr("Months each project lasts")
        width: parent.width
    }
    PickLine {
        id: decision
        dialog: root
        entry: "decision"
        label: qsTr("Decision that launched it")
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
