// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Is it ready? Checks that lead to their fix, the agenda, the answers; nothing leaves before it is convened.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    required property MeetingView meeting
    required property Component stages
    readonly property bool open: root.meeting.state < 2 && root.session.may.ReviseMeeting
    readonly property int leftBreadth: Theme.oneColumn ? root.breadth : Theme.px(280)
    readonly property int rightBreadth: Theme.oneColumn ? root.breadth : Theme.px(264)
    readonly property int gap: Theme.px(24)

    /// Where each check is settled, by the target it names.
    readonly property var settlings: ({
        "seats": () => root.navigation.go("committee"),
        "minutes": record => root.navigation.go("session-record", record),
        "answers": () => answers.forceActiveFocus(),
        "documents": record => agenda.edit(record),
        "convene": () => convene.open(),
        "date": () => date.open(),
        "agenda": () => agenda.add()
    })

    title: root.meeting.fullTitle
    facts: [root.meeting.longDay, root.meeting.hour, root.meeting.remoteHour, root.meeting.length].filter(one => one.length > 0).join(" · ")
    error: convene.visible || off.visible ? "" : root.meeting.errorMessage
    actions: [
        Loader {
            sourceComponent: root.stages
        },
        MenuButton {
            visible: root.open
            hint: qsTr("More about this session")
            choices: [qsTr("Change the date or the length…"), qsTr("Postpone the session…"), qsTr("Cancel the session…")]
            onPicked: index => index === 0 ? date.open() : off.show(index === 1 ? 4 : 5)
        }
    ]
    footer: [
        AppButton {
            text: root.meeting.state === 1 ? qsTr("Open the session") : qsTr("Convene…")
            iconName: root.meeting.state === 1 ? "media-playback-start" : "mail-send"
            kind: "primary"
            visible: root.open
            onClicked: {
                if (root.meeting.state === 0)
                    convene.open();
                else if (root.meeting.open())
                    root.navigation.go("session-hold", root.meeting.meetingId);
            }
        },
        AppButton {
            text: qsTr("Preview the pack")
            iconName: "document-preview"
            visible: root.open && !Theme.oneColumn
            onClicked: preview.show("pack")
        },
        AppButton {
            text: qsTr("Preview the invitation")
            iconName: "document-preview"
            visible: root.open && !Theme.oneColumn
            onClicked: preview.show("invitation")
        },
        AppText {
            text: root.meeting.state === 0 ? qsTr("Nothing leaves before “Convene”.") : qsTr("Convened; letters are in %1.").arg(letters.folder)
            quiet: true
            visible: root.open && !Theme.oneColumn
            width: Math.max(0, root.breadth - Theme.px(620))
            height: Theme.px(32)
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
        }
    ]

    MeetingLetters {
        id: letters
        session: root.session
        meetingId: root.meeting.meetingId
    }
    AppScroll {
        anchors.fill: parent
        gutter: Theme.px(24)
        spacing: Theme.px(16)

        Stepper {
            current: root.meeting.step
            width: root.breadth
            steps: [qsTr("Planned"), qsTr("Convened"), qsTr("In session"), qsTr("Held"), qsTr("Minutes circulated"), qsTr("Minutes approved")]
        }
        Grid {
            columns: Theme.oneColumn ? 1 : 3
            columnSpacing: root.gap
            rowSpacing: Theme.px(16)

            ReadinessCard {
                session: root.session
                meetingId: root.meeting.meetingId
                settles: root.open
                width: root.leftBreadth
                onSettle: (target, record) => root.settlings[target](record)
            }
            AgendaCard {
                id: agenda
                session: root.session
                meetingId: root.meeting.meetingId
                editable: root.open
                width: Theme.oneColumn ? root.breadth : root.breadth - root.leftBreadth - root.rightBreadth - 2 * root.gap
            }
            Column {
                spacing: Theme.px(16)
                width: root.rightBreadth

                AnswersCard {
                    id: answers
                    session: root.session
                    meeting: root.meeting
                    width: parent.width
                }
                BriefCard {
                    session: root.session
                    navigation: root.navigation
                    width: parent.width
                }
            }
        }
    }
    ConveneDialog {
        id: convene
        session: root.session
        meeting: root.meeting
        letters: letters
    }
    PreviewDialog {
        id: preview
        letters: letters
    }
    PlanDialog {
        id: date
        session: root.session
        meetingId: root.meeting.meetingId
    }
    CallOffDialog {
        id: off
        meeting: root.meeting
    }
}
