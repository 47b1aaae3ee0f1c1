// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The minutes of a session beside its agenda: edited by paragraph, circulated, answered by seat, locked.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    required property MeetingView meeting
    required property Component stages
    readonly property bool wide: !Theme.oneColumn
    readonly property int rightBreadth: root.wide ? Theme.px(280) : root.breadth
    readonly property bool over: root.meeting.state === 3

    title: root.meeting.fullTitle
    facts: [root.meeting.longDay, root.meeting.form, root.meeting.state === 3 ? root.meeting.quorumSentence : ""].filter(one => one.length > 0).join(" · ")
    error: minutes.ruleMessage
    actions: [
        Loader {
            sourceComponent: root.stages
        },
        AppButton {
            text: qsTr("Export…")
            iconName: "document-export"
            visible: minutes.exists
            onClicked: exporting.open()
        },
        AppButton {
            text: minutes.state === 0 ? qsTr("Circulate…") : qsTr("Lock as approved…")
            iconName: minutes.state === 0 ? "mail-send" : "lock"
            kind: "primary"
            visible: minutes.exists && (minutes.state === 0 ? root.session.may.CirculateMinutes : minutes.state === 1 && root.session.may.ApproveMinutes)
            onClicked: sealing.open()
        }
    ]

    MinutesListModel {
        id: minutes
        session: root.session
        meetingId: root.meeting.meetingId
    }
    EmptyState {
        visible: !minutes.exists
        width: root.breadth
        iconName: "document-edit"
        title: root.over ? qsTr("The minutes are not written yet") : qsTr("The session is not over")
        sentence: root.over ? qsTr("They are drawn from the agenda, the attendance, the decisions and the actions; every paragraph can then be edited.") : qsTr("Minutes are drawn from what was recorded, once the session is closed.")
        action: root.over && root.session.may.DraftMinutes ? qsTr("Write the minutes") : ""
        onActionClicked: minutes.generate()
    }
    AppScroll {
        anchors.fill: parent
        visible: minutes.exists
        gutter: Theme.px(24)

        Grid {
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.px(24)
            rowSpacing: Theme.px(16)

            Card {
                width: root.wide ? root.breadth - root.rightBreadth - Theme.px(24) : root.breadth

                Item {
                    width: parent.width
                    implicitHeight: standing.implicitHeight + Theme.px(24)

                    StateShape {
                        id: mark
                        shape: ["draft", "progress", "ok"][minutes.state]
                        x: Theme.px(20)
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    AppText {
                        id: standing
                        text: minutes.stateSentence
                        x: Theme.px(40)
                        width: parent.width - x - Theme.px(20)
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Divider {
                        width: parent.width
                        anchors.bottom: parent.bottom
                    }
                }
                Column {
                    width: parent.width
                    topPadding: Theme.px(8)
                    bottomPadding: Theme.px(16)

                    Repeater {
                        model: minutes

                        ParagraphRow {
                            session: root.session
                            editable: minutes.state === 0 && root.session.may.ReviseParagraph
                            width: parent.width
                            onRevised: text => minutes.revise(paragraphId, text)
                        }
                    }
                }
            }
            Column {
                spacing: Theme.px(16)
                width: root.rightBreadth

                ApprovalCard {
                    session: root.session
                    meetingId: root.meeting.meetingId
                    circulated: minutes.state > 0
                    answerable: minutes.state === 1
                    width: parent.width
                }
                AddendumCard {
                    session: root.session
                    minutes: minutes
                    visible: minutes.state === 2 && root.session.may.AddAddendum
                    width: parent.width
                }
            }
        }
    }
    ExportDialog {
        id: exporting
        session: root.session
        meeting: root.meeting
        minutes: minutes
    }
    AppDialog {
        id: sealing
        title: minutes.state === 0 ? qsTr("Circulate the minutes?") : qsTr("Lock the minutes as approved?")
        sentence: minutes.state === 0 ? qsTr("Seats that were there then answer within the days the terms give. Paragraphs can no longer be edited.") : qsTr("They can no longer change; a later correction is an addendum with its own number.")
        confirm: minutes.state === 0 ? qsTr("Circulate") : qsTr("Lock")
        dismiss: qsTr("Not yet")
        error: minutes.ruleMessage
        onAboutToShow: minutes.clearRule()
        onConfirmed: if (minutes.state === 0 ? minutes.circulate() : minutes.approve()) close()
    }
}
