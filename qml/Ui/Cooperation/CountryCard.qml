// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Where the project works, by part of the world; a country narrows the mandates to it.
Card {
    id: root

    required property CountryListModel countries
    property string chosen: ""

    signal picked(string country)

    title: qsTr("Where the project works")
    note: root.countries.count > 0 ? String(root.countries.count) : ""

    EmptyState {
        visible: root.countries.count === 0
        iconName: "globe"
        title: qsTr("No country yet")
        sentence: qsTr("Countries come from the project itself, from the places entered for it and from its mandates.")
        width: parent.width
    }
    Repeater {
        model: root.countries

        CountryRow {
            required property int index

            last: index === root.countries.count - 1
            selected: country === root.chosen
            width: root.width
            onClicked: root.picked(country)
        }
    }
}
