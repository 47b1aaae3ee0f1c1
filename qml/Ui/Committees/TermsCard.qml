// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The rules in force, one fact beside the other.
Card {
    id: root

    required property CommitteeView committee
    readonly property var facts: [
        { label: qsTr("Frequency"), text: root.committee.frequency },
        { label: qsTr("Quorum"), text: root.committee.quorum },
        { label: qsTr("Decision"), text: root.committee.decisionRule },
        { label: qsTr("Notice"), text: root.committee.notice }
    ]

    padding: Theme.px(16)

    Grid {
        id: grid
        columns: Theme.oneColumn ? 1 : 4
        columnSpacing: Theme.px(16)
        rowSpacing: Theme.px(12)
        width: parent.width

        Repeater {
            model: root.facts

            Column {
                id: fact
                required property var modelData

                width: Theme.oneColumn ? grid.width : (grid.width - 3 * grid.columnSpacing) / 4

                AppText {
                    text: fact.modelData.label
                    role: "small"
                    quiet: true
                    width: parent.width
                }
                AppText {
                    text: fact.modelData.text
                    width: parent.width
                }
            }
        }
    }
}
