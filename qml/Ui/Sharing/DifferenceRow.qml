// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One difference: where it is, what differs, and the way there.
Column {
    id: root

    property string heading: ""
    property string place: ""
    property string sentence: ""
    property string link: ""
    property bool strong: false

    signal followed

    spacing: Theme.px(4)

    AppText {
        text: root.heading
        role: "bodyBold"
        visible: root.heading.length > 0
        topPadding: Theme.px(4)
        width: parent.width
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        width: parent.width
        height: words.implicitHeight + Theme.px(24)
        radius: Theme.radius
        color: root.strong ? Theme.lateSoft : Theme.sunken
        border.width: root.strong ? 1 : 0
        border.color: Theme.late

        Column {
            id: words
            x: Theme.px(12)
            y: Theme.px(12)
            width: parent.width - 2 * x
            spacing: Theme.px(4)

            AppText {
                text: root.place
                role: "small"
                color: root.strong ? Theme.late : Theme.text2
                visible: root.place.length > 0
                width: parent.width
            }
            AppText {
                text: root.sentence
                width: parent.width
            }
            AppButton {
                text: root.link
                kind: "quiet"
                leftPadding: 0
                visible: root.link.length > 0
                onClicked: root.followed()
            }
        }
    }
}
