// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The same mandates as a table: what for, who, with whom, where, when, and how it stands.
Card {
    id: root

    required property MandateListModel mandates
    property string mandateId: ""

    signal picked(string mandateId)

    Repeater {
        model: root.mandates

        ListRow {
            id: row
            required property string mandateId
            required property string reference
            required property string objective
            required property string countryName
            required property string partner
            required property string volunteer
            required property string period
            required property string stateWord
            required property string shape
            required property int index
            readonly property int whole: width - leftPadding - rightPadding
            readonly property bool wide: row.whole >= Theme.px(580)

            last: index === root.mandates.count - 1
            selected: row.mandateId === root.mandateId
            width: root.width
            implicitHeight: cells.implicitHeight + Theme.px(20)
            Accessible.name: [row.reference, row.objective, row.countryName, row.partner, row.volunteer, row.period, row.stateWord].filter(one => one.length > 0).join(", ")
            onClicked: root.picked(row.mandateId)

            Flow {
                id: cells
                y: Theme.px(10)
                width: parent.width
                spacing: Theme.px(12)

                Column {
                    width: row.wide ? row.whole - Theme.px(372) : row.whole

                    AppText {
                        text: row.objective
                        font: row.selected ? Theme.bodyBold : Theme.body
                        width: parent.width
                        Accessible.ignored: true
                    }
                    AppText {
                        text: row.reference + " · " + row.volunteer
                        role: "small"
                        quiet: true
                        width: parent.width
                        Accessible.ignored: true
                    }
                }
                Column {
                    width: row.wide ? Theme.px(204) : row.whole

                    AppText {
                        text: [row.countryName, row.partner].filter(one => one.length > 0).join(" · ")
                        role: "small"
                        width: parent.width
                        Accessible.ignored: true
                    }
                    AppText {
                        text: row.period
                        role: "small"
                        quiet: true
                        width: parent.width
                        Accessible.ignored: true
                    }
                }
                Item {
                    width: row.wide ? Theme.px(144) : row.whole
                    implicitHeight: badge.height

                    Badge {
                        id: badge
                        shape: row.shape
                        text: row.stateWord
                        width: Math.min(implicitWidth, parent.width)
                    }
                }
            }
        }
    }
}
