// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Every check before a session, those to fix first and in red.
Card {
    id: root

    required property Session session
    property alias meetingId: readiness.meetingId
    /// Whoever does not prepare the session reads what is missing, and leaves it to those who do.
    property bool settles: true

    signal settle(string target, string record)

    ReadinessModel {
        id: readiness
        session: root.session
    }
    Item {
        width: parent.width
        implicitHeight: Math.max(ring.height, words.implicitHeight) + Theme.px(32)

        ReadinessRing {
            id: ring
            x: Theme.px(16)
            states: readiness.states
            done: readiness.done
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words
            x: ring.x + ring.width + Theme.px(16)
            width: parent.width - x - Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: readiness.headline
                role: "bodyBold"
                width: parent.width
            }
            AppText {
                text: readiness.toFix > 0 && root.settles ? qsTr("Each red line leads to where it is settled.") : readiness.sentence
                role: "small"
                quiet: true
                width: parent.width
            }
        }
    }
    Repeater {
        model: readiness

        CheckRow {
            required property int index
            required property string target
            required property string record

            last: index === readiness.count - 1
            settles: root.settles
            width: parent.width
            onClicked: root.settle(target, record)
        }
    }
}
