// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// An incident: what, how grave, whom it concerns, what was done, and the clock of the notice in words.
Item {
    id: root

    required property Session session
    required property string incidentId
    required property string reference
    required property string kindWord
    required property string severityWord
    required property string discovered
    required property string what
    required property string concerned
    required property string measures
    required property string told
    required property string clock
    required property string clockShape
    required property bool undecided
    required property bool closed
    required property string stateWord
    required property string shape
    property bool last: false
    property bool locked: false

    signal measuresWanted
    signal noticeWanted
    signal closeWanted

    implicitHeight: words.implicitHeight + Theme.px(28)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.reference + ", " + root.kindWord

    Column {
        id: words
        x: Theme.px(16)
        y: Theme.px(14)
        width: parent.width - 2 * x
        spacing: Theme.px(4)

        Item {
            width: parent.width
            implicitHeight: Math.max(heading.implicitHeight, badge.height)

            AppText {
                id: heading
                text: root.kindWord
                role: "bodyBold"
                width: parent.width - badge.width - Theme.px(12)
                Accessible.role: Accessible.Heading
            }
            Badge {
                id: badge
                shape: root.shape
                text: root.stateWord
                anchors.right: parent.right
            }
        }
        AppText {
            text: [root.reference, root.severityWord, root.discovered, root.concerned].filter(one => one.length > 0).join(" · ")
            role: "small"
            quiet: true
            width: parent.width
        }
        AppText {
            text: root.what
            width: parent.width
        }
        Item {
            width: parent.width
            implicitHeight: hours.implicitHeight

            StateShape {
                shape: root.clockShape
                y: Theme.px(2)
            }
            AppText {
                id: hours
                text: root.clock
                role: "smallBold"
                color: Theme.inkOf(root.clockShape)
                x: Theme.px(18)
                width: parent.width - x
            }
        }
        AppText {
            text: qsTr("What was done: %1").arg(root.measures)
            visible: root.measures.length > 0
            width: parent.width
        }
        AppText {
            text: qsTr("Who was told: %1").arg(root.told)
            visible: root.told.length > 0
            width: parent.width
        }
        Flow {
            topPadding: Theme.px(4)
            spacing: Theme.px(8)
            width: parent.width
            visible: !root.closed && !root.locked && (root.session.may.ReviseIncident || root.session.may.NotifyIncident || root.session.may.CloseIncident)

            AppButton {
                text: qsTr("Write down measures…")
                hint: root.reference
                implicitHeight: Theme.px(28)
                visible: root.session.may.ReviseIncident
                onClicked: root.measuresWanted()
            }
            AppButton {
                text: root.undecided ? qsTr("Tell the authority…") : qsTr("Correct the notice…")
                hint: root.reference
                implicitHeight: Theme.px(28)
                visible: root.session.may.NotifyIncident
                onClicked: root.noticeWanted()
            }
            AppButton {
                text: qsTr("Close it…")
                hint: root.reference
                kind: "quiet"
                implicitHeight: Theme.px(28)
                visible: root.session.may.CloseIncident
                onClicked: root.closeWanted()
            }
        }
    }
    Divider {
        x: 1
        width: parent.width - 2
        anchors.bottom: parent.bottom
        visible: !root.last
    }
}
