// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// How each seat that is there voted.
Column {
    id: root

    /// {id, title, sector}
    property var seats: []
    property var ballots: ({})

    signal chosen(string seat, int choice)

    spacing: Theme.px(4)

    AppText {
        text: qsTr("Votes of the seats that are there")
        role: "smallBold"
    }
    Repeater {
        model: root.seats

        Row {
            id: line
            required property var modelData
            spacing: Theme.px(8)
            width: root.width

            AppText {
                text: line.modelData.title
                width: parent.width - choices.width - Theme.px(8)
                height: Theme.px(28)
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            Row {
                id: choices
                spacing: Theme.px(4)

                Repeater {
                    model: [qsTr("For"), qsTr("Against"), qsTr("Abstains")]

                    ViewChip {
                        required property string modelData
                        required property int index

                        text: modelData
                        checked: root.ballots[line.modelData.id] === index
                        Accessible.name: line.modelData.title + ": " + modelData
                        onClicked: root.chosen(line.modelData.id, index)
                    }
                }
            }
        }
    }
}
