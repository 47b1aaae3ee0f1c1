// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One thing to go to or to do.
ListRow {
    id: root

    required property int index
    required property string iconName
    required property string title
    required property string marked
    required property string detail
    property bool chosen: false

    selected: root.chosen
    last: true
    focusPolicy: Qt.NoFocus
    leftPadding: Theme.px(20)
    Accessible.name: root.detail.length > 0 ? root.title + ", " + root.detail : root.title

    Icon {
        id: mark
        name: root.iconName
        color: root.chosen ? Theme.accent : Theme.text2
        anchors.verticalCenter: parent.verticalCenter
    }
    // The words are escaped by the model; only the mark of the match is markup.
    Text {
        text: root.marked
        textFormat: Text.StyledText
        font: Theme.body
        color: Theme.text
        elide: Text.ElideRight
        x: mark.width + Theme.px(12)
        width: parent.width - x - place.width - Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    AppText {
        id: place
        text: root.detail
        role: "small"
        quiet: true
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
