// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Who comes: an answer is kept by choosing it, as it arrives by mail or telephone.
Card {
    id: root

    required property Session session
    required property MeetingView meeting
    readonly property bool asked: root.meeting.state === 1

    title: qsTr("Answers")
    note: root.asked ? qsTr("%1 of %2").arg(people.answered).arg(people.invited) : ""
    focus: true

    AttendanceListModel {
        id: people
        session: root.session
        meetingId: root.meeting.meetingId
    }
    Banner {
        x: Theme.px(12)
        width: parent.width - 2 * x
        sentence: people.ruleMessage
    }
    Column {
        topPadding: Theme.px(4)
        bottomPadding: Theme.px(4)
        width: parent.width

        Repeater {
            model: people

            AnswerRow {
                required property int index

                width: parent.width
                onAnswered: comes => people.answer(index, comes)
            }
        }
    }
    Divider {
        width: parent.width
    }
    AppText {
        text: qsTr("Quorum: %1").arg(root.meeting.quorumRule)
        role: "small"
        quiet: true
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(12)
        bottomPadding: Theme.px(12)
    }
}
