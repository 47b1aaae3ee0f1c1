// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The readiness ring of a session with the lines still in red, each leading to its fix.
Column {
    id: root

    required property Session session
    required property Navigation navigation
    property alias meetingId: readiness.meetingId

    spacing: Theme.px(8)

    ReadinessModel {
        id: readiness
        session: root.session
        onlyToFix: true
    }
    Item {
        width: parent.width
        implicitHeight: Math.max(ring.height, words.implicitHeight)

        ReadinessRing {
            id: ring
            states: readiness.states
            done: readiness.done
        }
        Column {
            id: words
            x: ring.width + Theme.px(16)
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: readiness.headline
                role: "bodyBold"
                width: parent.width
            }
            AppText {
                text: readiness.sentence
                role: "small"
                quiet: true
                width: parent.width
            }
        }
    }
    Column {
        // What is missing is asked of whoever prepares the session.
        visible: root.session.office
        width: parent.width

        Repeater {
            model: readiness

            FixRow {
                width: parent.width
                onClicked: root.navigation.go("session-prepare", root.meetingId)
            }
        }
    }
}
