// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Minutier.Controls
import Minutier.Presentation

/// By when the committee must meet; absent where the terms state no rule.
Card {
    id: root

    required property Session session

    visible: clock.state > 0
    padding: Theme.px(16)
    spacing: Theme.px(4)

    MandateStatus {
        id: clock
        session: root.session
    }
    Item {
        width: parent.width
        implicitHeight: Math.max(heading.implicitHeight, badge.height)

        AppText {
            id: heading
            text: qsTr("Mandate clock")
            role: "bodyBold"
            width: parent.width - badge.width - Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            Accessible.role: Accessible.Heading
        }
        Badge {
            id: badge
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            shape: ["draft", "ok", "warn", "late"][clock.state]
            text: clock.stateWord
        }
    }
    Item {
        width: parent.width
        implicitHeight: Math.max(figure.implicitHeight, sentence.implicitHeight + Theme.px(8))

        AppText {
            id: figure
            text: clock.figure
            role: "figure"
            color: clock.state === 3 ? Theme.late : Theme.text
            wrapMode: Text.NoWrap
        }
        AppText {
            id: sentence
            text: clock.sentence
            x: figure.implicitWidth + Theme.px(8)
            y: figure.height - Theme.px(27)
            width: parent.width - x
        }
    }
    Item {
        id: bar
        width: parent.width
        implicitHeight: Theme.px(32)
        Accessible.ignored: true

        Rectangle {
            y: Theme.px(16)
            width: parent.width
            height: 8
            color: clock.state === 3 ? Theme.late : Theme.track
        }
        Rectangle {
            x: parent.width * clock.amberAt
            y: Theme.px(16)
            width: parent.width - x
            height: 8
            color: Theme.warn
            visible: clock.state !== 3
        }
        Rectangle {
            x: Math.round((parent.width - 2) * clock.todayAt)
            y: Theme.px(8)
            width: 2
            height: Theme.px(20)
            color: Theme.text
        }
        Shape {
            x: Math.round((parent.width - 2) * clock.todayAt) + 1 - 5
            y: Theme.px(8) - 6
            width: 10
            height: 7

            ShapePath {
                fillColor: Theme.text
                strokeWidth: -1
                PathPolyline {
                    path: [Qt.point(0, 0), Qt.point(10, 0), Qt.point(5, 7)]
                }
            }
        }
    }
    Item {
        width: parent.width
        implicitHeight: from.implicitHeight

        AppText {
            id: from
            text: clock.lastValid + "\n" + qsTr("last valid")
            role: "small"
            quiet: true
        }
        AppText {
            text: clock.latest + "\n" + qsTr("at the latest")
            role: "small"
            quiet: true
            horizontalAlignment: Text.AlignRight
            anchors.right: parent.right
        }
    }
    Item {
        width: parent.width
        implicitHeight: Theme.px(17)

        Divider {
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    AppText {
        text: clock.notice
        role: "small"
        quiet: true
        width: parent.width
    }
}
