// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// A result on the map: code and title, how it goes as a shape and a word, how many decisions touched it.
T.AbstractButton {
    id: control

    required property string resultId
    required property string code
    required property string title
    required property string levelWord
    required property string ratingWord
    required property string shape
    required property string decisionsText
    required property int decisions
    required property bool inPath
    property bool selected: false

    padding: Theme.px(6)
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(10)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: levelWord + " " + code + ", " + title + ", " + ratingWord + ", " + decisionsText
    Accessible.checked: control.selected
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    T.ToolTip {
        visible: control.hovered && words.truncated
        y: control.height + 4
        width: Math.min(Theme.px(320), implicitContentWidth + 2 * padding)
        padding: Theme.px(8)
        delay: 300
        contentItem: AppText {
            text: control.title
            role: "small"
            color: Theme.surface
        }
        background: Rectangle {
            color: Theme.text
            radius: 4
        }
    }

    contentItem: Item {
        AppText {
            id: label
            text: control.code
            role: "small"
            quiet: true
            width: parent.width - tally.width - Theme.px(6)
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        AppText {
            id: tally
            text: control.decisions > 0 ? control.decisionsText : ""
            role: "small"
            quiet: true
            wrapMode: Text.NoWrap
            anchors.right: parent.right
            Accessible.ignored: true
        }
        AppText {
            id: words
            text: control.title
            role: "small"
            y: label.height
            width: parent.width
            height: Theme.px(48)
            verticalAlignment: Text.AlignTop
            elide: Text.ElideRight
            maximumLineCount: 3
            Accessible.ignored: true
        }
        StateShape {
            id: mark
            shape: control.shape
            y: state.y + Theme.px(2)
        }
        AppText {
            id: state
            text: control.ratingWord
            role: "small"
            color: Theme.inkOf(control.shape)
            x: mark.width + Theme.px(5)
            width: parent.width - x
            wrapMode: Text.NoWrap
            anchors.bottom: parent.bottom
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.selected ? Theme.selected : control.hovered ? Theme.hover : Theme.surface
        border.width: control.selected ? 2 : 1
        border.color: control.selected || control.inPath ? Theme.accent : Theme.border

        FocusRing {
            around: control
            shown: control.visualFocus
        }
    }
}
