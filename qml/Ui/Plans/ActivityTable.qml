// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The same activities as a table: what, when, who, for how much, how far.
Card {
    id: root

    required property ActivityListModel activities

    signal picked(string activityId)

    Repeater {
        model: root.activities

        ListRow {
            id: row
            required property string activityId
            required property string code
            required property string title
            required property string typeWord
            required property string result
            required property string period
            required property string budget
            required property string responsible
            required property string partner
            required property string stateWord
            required property string shape
            required property string variance
            required property int index

            last: index === root.activities.count - 1
            width: root.width
            implicitHeight: cells.implicitHeight + Theme.px(20)
            Accessible.name: root.activities.sentence(row.index)
            onClicked: root.picked(row.activityId)

            Flow {
                id: cells
                y: Theme.px(10)
                width: parent.width
                spacing: Theme.px(12)

                Column {
                    width: Theme.oneColumn ? parent.width : parent.width - Theme.px(452)

                    AppText {
                        text: row.code + "  " + row.title
                        role: "bodyBold"
                        width: parent.width
                        Accessible.ignored: true
                    }
                    AppText {
                        text: [row.typeWord, row.result].filter(one => one.length > 0).join(" · ")
                        role: "small"
                        quiet: true
                        width: parent.width
                        Accessible.ignored: true
                    }
                    AppText {
                        text: row.variance
                        role: "small"
                        visible: text.length > 0
                        width: parent.width
                        Accessible.ignored: true
                    }
                }
                Column {
                    width: Theme.oneColumn ? parent.width : Theme.px(220)

                    AppText {
                        text: row.period
                        role: "small"
                        width: parent.width
                        Accessible.ignored: true
                    }
                    AppText {
                        text: [row.responsible, row.partner].filter(one => one.length > 0).join(" · ")
                        role: "small"
                        quiet: true
                        width: parent.width
                        Accessible.ignored: true
                    }
                }
                Column {
                    width: Theme.oneColumn ? parent.width : Theme.px(196)

                    AppText {
                        text: row.budget.length > 0 ? row.budget : qsTr("no budget stated")
                        role: "small"
                        horizontalAlignment: Theme.oneColumn ? Text.AlignLeft : Text.AlignRight
                        width: parent.width
                        Accessible.ignored: true
                    }
                    Badge {
                        shape: row.shape
                        text: row.stateWord
                        x: Theme.oneColumn ? 0 : parent.width - width
                        width: Math.min(implicitWidth, parent.width)
                    }
                }
            }
        }
    }
    EmptyState {
        visible: root.activities.count === 0
        title: qsTr("No activity yet")
        width: parent.width
    }
}
