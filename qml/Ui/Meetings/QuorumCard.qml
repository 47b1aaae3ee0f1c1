// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Whether the committee may decide: the quorum in words, each seat by its shape, everybody in the room.
Card {
    id: root

    required property MeetingView meeting
    required property AttendanceListModel people

    padding: Theme.px(16)
    spacing: Theme.px(4)

    Flow {
        width: parent.width
        spacing: Theme.px(16)

        Row {
            spacing: Theme.px(12)

            StateShape {
                shape: ["planned", "ok", "late"][root.meeting.quorumVerdict]
                side: Theme.px(16)
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                text: root.meeting.quorumSentence
                role: "bodyBold"
                wrapMode: Text.NoWrap
                Accessible.role: Accessible.AlertMessage
            }
        }
        Row {
            spacing: Theme.px(4)
            height: Theme.px(20)

            Repeater {
                model: root.people.seatMarks

                SectorShape {
                    required property var modelData

                    sector: modelData.sector
                    hollow: !modelData.present
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
        AppText {
            text: qsTr("%n person(s) there in all", "", root.people.present)
            role: "small"
            quiet: true
            height: Theme.px(20)
        }
    }
    AppText {
        text: root.meeting.quorumAdvice
        quiet: true
        visible: text.length > 0
        width: parent.width
    }
}
