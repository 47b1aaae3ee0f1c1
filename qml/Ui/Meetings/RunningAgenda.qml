// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The agenda while the session runs: what was treated, what is under way, what comes.
Column {
    id: root

    required property MeetingView meeting
    required property AgendaListModel agenda
    property bool live: false

    spacing: Theme.px(16)

    Card {
        title: qsTr("Agenda")
        note: root.agenda.spentText
        width: parent.width

        Repeater {
            model: root.agenda

            ListRow {
                id: row
                required property int index
                required property string itemId
                required property int position
                required property string title
                required property int progress
                required property string stateWord
                required property int minutes
                required property string spent

                selected: root.meeting.currentItemId === itemId
                last: index === root.agenda.count - 1
                enabled: root.live
                width: parent.width
                implicitHeight: words.implicitHeight + Theme.px(20)
                Accessible.name: qsTr("Point %1, %2, %3").arg(position).arg(title).arg(stateWord)
                onClicked: root.meeting.takeUp(itemId)

                StateShape {
                    shape: ["planned", "progress", "ok", "draft", "draft"][row.progress]
                    y: words.y + Theme.px(4)
                }
                Column {
                    id: words
                    x: Theme.px(24)
                    width: parent.width - x
                    anchors.verticalCenter: parent.verticalCenter

                    AppText {
                        text: row.position + ". " + row.title
                        width: parent.width
                        maximumLineCount: 3
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    AppText {
                        text: row.progress === 0 ? qsTr("%n minute(s) planned", "", row.minutes) : row.progress === 2 ? row.spent : row.stateWord
                        role: "small"
                        quiet: true
                        width: parent.width
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    AppButton {
        text: qsTr("Next point")
        iconName: "go-next"
        visible: root.live
        width: parent.width
        onClicked: root.meeting.takeUpNext()
    }
    AppButton {
        text: qsTr("Postpone this point")
        kind: "quiet"
        visible: root.live && root.meeting.currentItemId.length > 0
        width: parent.width
        onClicked: root.agenda.postpone(root.meeting.currentItemId)
    }
}
