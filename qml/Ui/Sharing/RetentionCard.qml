// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A class of personal data: its period, why, and what is due.
Card {
    id: root

    required property string kept
    required property string className
    required property string rule
    required property int months
    required property string basis
    required property bool usual
    required property string counts
    required property string shape
    required property var lines
    property bool mayWrite: false

    signal personWanted(string id)
    signal meetingWanted(string id)
    signal incidentsWanted
    signal periodWanted

    title: root.className
    link: root.mayWrite ? qsTr("Set the period…") : ""
    onLinkClicked: root.periodWanted()

    Column {
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(12)
        bottomPadding: Theme.px(12)
        spacing: Theme.px(4)

        Flow {
            width: parent.width
            spacing: Theme.px(8)

            Badge {
                shape: root.shape
                text: root.counts
            }
            AppText {
                text: root.rule
                width: Math.min(implicitWidth, parent.width)
            }
        }
        AppText {
            text: root.usual ? qsTr("%1 Usual period; the office has set none of its own.").arg(root.basis) : root.basis
            role: "small"
            quiet: true
            width: parent.width
        }
    }
    Repeater {
        model: root.lines

        RetentionRow {
            width: root.width
            onPersonWanted: id => root.personWanted(id)
            onMeetingWanted: id => root.meetingWanted(id)
            onIncidentsWanted: root.incidentsWanted()
        }
    }
}
