// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// What each seat says of the minutes; answers that come by mail are kept here.
Card {
    id: root

    required property Session session
    property alias meetingId: seats.meetingId
    property bool circulated: false
    property bool answerable: false

    title: qsTr("Answers by seat")
    note: root.circulated ? seats.summary : ""

    ApprovalListModel {
        id: seats
        session: root.session
    }
    AppText {
        text: qsTr("Seats that were there answer once the minutes are circulated.")
        role: "small"
        quiet: true
        visible: !root.circulated || seats.count === 0
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(12)
        bottomPadding: Theme.px(12)
    }
    Banner {
        x: Theme.px(12)
        width: parent.width - 2 * x
        sentence: seats.ruleMessage
    }
    Repeater {
        model: root.circulated ? seats : null

        ListRow {
            id: row
            required property int index
            required property string title
            required property bool answered
            required property bool approves
            required property string comment
            required property bool mayAnswer
            required property string stateWord

            last: index === seats.count - 1
            enabled: root.answerable && row.mayAnswer
            width: parent.width
            implicitHeight: words.implicitHeight + Theme.px(16)
            Accessible.name: title + ", " + stateWord
            onClicked: menu.open()

            StateShape {
                shape: row.approves ? "ok" : row.answered ? "warn" : "planned"
                y: words.y + Theme.px(4)
            }
            Column {
                id: words
                x: Theme.px(20)
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    text: row.title
                    width: parent.width
                    Accessible.ignored: true
                }
                AppText {
                    text: row.comment.length > 0 ? row.stateWord + ": " + row.comment : row.stateWord
                    role: "small"
                    quiet: true
                    width: parent.width
                    Accessible.ignored: true
                }
            }
            ActionMenu {
                id: menu
                y: row.height
                choices: [qsTr("Approves"), qsTr("Comments…")]
                onPicked: which => which === 0 ? seats.answer(row.index, "") : comments.show(row.index, row.title)
            }
        }
    }
    AppDialog {
        id: comments
        property int row: -1
        property string seat: ""

        function show(row: int, seat: string): void {
            comments.row = row;
            comments.seat = seat;
            said.clear();
            comments.open();
            said.forceActiveFocus();
        }

        title: qsTr("Comment of %1").arg(comments.seat)
        confirm: qsTr("Keep")
        confirmEnabled: said.text.trim().length > 0
        error: seats.ruleMessage
        onConfirmed: if (seats.answer(comments.row, said.text)) close()

        AppTextArea {
            id: said
            name: qsTr("Comment")
            leastLines: 3
            width: parent.width
        }
    }
}
