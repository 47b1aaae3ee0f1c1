// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// An interest that a member of the panel declares; whoever declares one gives no points.
CooperationDialog {
    id: root

    required property CallView call
    required property ProposalListModel proposals

    draft: "interest"
    title: qsTr("Declare an interest")
    sentence: qsTr("From then on this member gives no points there; those given before are set aside.")
    confirm: qsTr("Note the interest")
    onConfirmed: if (root.form.declareConflict({ call: root.call.callId, member: member.chosen, proposal: proposal.chosen, statement: statement.text })) root.finish(qsTr("Interest noted."))

    PickLine {
        id: member
        dialog: root
        first: true
        entry: "member"
        label: qsTr("Who")
        choices: root.call.panel.map(one => ({ id: one.id, label: one.who }))
        width: parent.width
    }
    PickLine {
        id: proposal
        dialog: root
        entry: "proposal"
        label: qsTr("In what")
        choices: [{ id: "", label: qsTr("The whole call") }].concat(root.proposals.choices)
        width: parent.width
    }
    TypedText {
        id: statement
        dialog: root
        entry: "statement"
        label: qsTr("What the interest is")
        width: parent.width
    }
}
