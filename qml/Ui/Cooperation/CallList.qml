// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Calls to choose from, the newest first.
Card {
    id: root

    required property CallListModel calls
    property string callId: ""

    signal picked(string callId)

    title: qsTr("Calls")
    note: String(root.calls.count)

    Repeater {
        model: root.calls

        ListRow {
            id: row
            required property string callId
            required property string reference
            required property string title
            required property string period
            required property string stateWord
            required property string shape
            required property int index

            selected: row.callId === root.callId
            last: row.index === root.calls.count - 1
            width: root.width
            implicitHeight: Math.max(Theme.px(48), words.implicitHeight + Theme.px(12))
            Accessible.name: [row.reference, row.title, row.period, row.stateWord].filter(one => one.length > 0).join(", ")
            onClicked: root.picked(row.callId)

            Column {
                id: words
                width: parent.width - badge.width - Theme.px(12)
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    text: row.title
                    font: row.selected ? Theme.bodyBold : Theme.body
                    width: parent.width
                    Accessible.ignored: true
                }
                AppText {
                    text: [row.reference, row.period].filter(one => one.length > 0).join(" · ")
                    role: "small"
                    quiet: true
                    width: parent.width
                    Accessible.ignored: true
                }
            }
            Badge {
                id: badge
                shape: row.shape
                text: row.stateWord
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
