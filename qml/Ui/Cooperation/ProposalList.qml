// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The proposals of a call: whose, for how much, with how many points, and what became of them.
Card {
    id: root

    required property ProposalListModel proposals
    property string proposalId: ""
    readonly property var orders: ["number", "points", "amount", "state"]
    readonly property bool searching: root.proposals.words.trim().length > 0

    signal picked(string proposalId)

    title: qsTr("Proposals")
    note: String(root.proposals.count)

    Flow {
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(10)
        bottomPadding: Theme.px(10)
        spacing: Theme.px(8)
        visible: root.proposals.count > 4 || root.searching

        SearchField {
            placeholderText: qsTr("Search proposals")
            text: root.proposals.words
            width: Theme.oneColumn ? parent.width : Theme.px(220)
            onTextEdited: root.proposals.words = text
        }
        AppComboBox {
            name: qsTr("Order")
            model: [qsTr("By number"), qsTr("By points"), qsTr("By amount"), qsTr("By state")]
            currentIndex: root.orders.indexOf(root.proposals.order)
            onActivated: index => root.proposals.order = root.orders[index]
        }
    }
    Divider {
        x: 1
        width: parent.width - 2
        visible: root.proposals.count > 4
    }
    Repeater {
        model: root.proposals

        ProposalRow {
            required property int index

            selected: proposalId === root.proposalId
            last: index === root.proposals.count - 1
            width: root.width
            onClicked: root.picked(proposalId)
        }
    }
    EmptyState {
        visible: root.proposals.count === 0
        title: root.searching ? qsTr("Nothing matches") : qsTr("No proposal in the register")
        sentence: root.searching ? qsTr("No proposal holds these words.") : qsTr("Once the call is open, each proposal that arrives is entered here; its author may stay unnamed.")
        action: root.searching ? qsTr("Clear the search") : ""
        width: parent.width
        onActionClicked: root.proposals.words = ""
    }
}
