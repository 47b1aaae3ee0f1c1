// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Search as one types, chips that narrow the mandates, the order, and the two ways to look at them.
Flow {
    id: root

    required property MandateListModel mandates
    property bool asTable: false
    readonly property var orders: ["start", "country", "partner", "state"]

    signal tableWanted(bool wanted)

    spacing: Theme.px(8)

    SearchField {
        placeholderText: qsTr("Search mandates")
        text: root.mandates.words
        width: Theme.oneColumn ? root.width : Theme.px(180)
        onTextEdited: root.mandates.words = text
    }
    Chip {
        label: qsTr("Country")
        choices: root.mandates.countries
        value: root.mandates.country
        onPicked: word => root.mandates.country = word
    }
    Chip {
        label: qsTr("State")
        choices: root.mandates.states
        value: root.mandates.state
        onPicked: word => root.mandates.state = word
    }
    AppComboBox {
        name: qsTr("Order")
        model: [qsTr("By start"), qsTr("By country"), qsTr("By partner"), qsTr("By state")]
        currentIndex: root.orders.indexOf(root.mandates.order)
        implicitWidth: Theme.px(150)
        onActivated: index => root.mandates.order = root.orders[index]
    }
    ViewChip {
        text: qsTr("Time line")
        checked: !root.asTable
        onClicked: root.tableWanted(false)
    }
    ViewChip {
        text: qsTr("Table")
        checked: root.asTable
        onClicked: root.tableWanted(true)
    }
}
