// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Search as one types, in names that are never written to an index, and chips that narrow the list.
Flow {
    id: root

    required property PeopleListModel people

    spacing: Theme.px(8)

    Banner {
        // Where they only wait for a passphrase, the window says so above every page.
        visible: root.people.locked && !root.people.session.locked
        shape: "warn"
        fact: qsTr("Names are locked")
        sentence: qsTr("The keys of this register are not here: names, functions and contacts cannot be read. Nothing is lost; put the keys back.")
        width: parent.width
    }
    SearchField {
        placeholderText: qsTr("Search people")
        text: root.people.words
        width: Theme.oneColumn ? root.width : Theme.px(216)
        onTextEdited: root.people.words = text
    }
    Repeater {
        model: [
            { word: "none", label: qsTr("No consent") },
            { word: "withdrawn", label: qsTr("Withdrawn") },
            { word: "past", label: qsTr("Past their period") },
            { word: "risk", label: qsTr("At risk") }
        ]

        Chip {
            required property var modelData

            label: modelData.label
            value: root.people.filter === modelData.word ? "on" : ""
            onPicked: word => root.people.filter = word.length > 0 ? modelData.word : ""
        }
    }
}
