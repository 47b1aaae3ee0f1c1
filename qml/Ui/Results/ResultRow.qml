// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A result in the list: level and code above its title, how it goes, what measures it.
ListRow {
    id: root

    required property string resultId
    required property string code
    required property string title
    required property string levelWord
    required property string ratingWord
    required property string shape
    required property string decisionsText
    required property string indicatorsText
    required property int decisions
    required property int lane

    implicitHeight: words.implicitHeight + Theme.px(20)
    Accessible.name: levelWord + " " + code + ", " + title + ", " + ratingWord + ", " + decisionsText + ", " + indicatorsText

    Column {
        id: words
        x: root.lane * (Theme.oneColumn ? 8 : 20)
        width: parent.width - x - (mark.visible ? mark.width + Theme.px(16) : 0)
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        AppText {
            text: root.levelWord + " " + root.code
            role: "small"
            quiet: true
            width: parent.width
            Accessible.ignored: true
        }
        AppText {
            text: root.title
            role: root.lane === 0 ? "bodyBold" : "body"
            width: parent.width
            Accessible.ignored: true
        }
        Badge {
            shape: root.shape
            text: root.ratingWord
            visible: Theme.oneColumn
            Accessible.ignored: true
        }
        AppText {
            text: root.decisions > 0 ? root.indicatorsText + " · " + root.decisionsText : root.indicatorsText
            role: "small"
            quiet: true
            width: parent.width
            Accessible.ignored: true
        }
    }
    Badge {
        id: mark
        shape: root.shape
        text: root.ratingWord
        visible: !Theme.oneColumn
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
