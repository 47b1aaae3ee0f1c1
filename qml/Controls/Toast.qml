// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A sentence for a moment, with a way to take back what it says; never for errors.
Rectangle {
    id: root

    property string sentence: ""
    property bool undoable: false
    property string undoText: ""

    signal undo

    function show(text: string, canUndo: bool) {
        root.sentence = text;
        root.undoable = canUndo;
        timer.restart();
    }

    function hide(): void {
        root.sentence = "";
    }

    width: Math.min(Theme.px(440), parent.width - Theme.px(48))
    height: Math.max(Theme.px(44), words.implicitHeight + Theme.px(24))
    radius: Theme.cardRadius
    color: Theme.text
    visible: root.sentence.length > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.sentence

    AppText {
        id: words
        text: root.sentence
        color: Theme.surface
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(16)
        anchors.right: button.visible ? button.left : parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    AppButton {
        id: button
        text: root.undoText
        iconName: "edit-undo"
        kind: "quiet"
        font: Theme.bodyBold
        visible: root.undoable
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        tint: Theme.surface
        onClicked: {
            root.sentence = "";
            root.undo();
        }
    }
    HoverHandler {
        id: hover
    }
    Timer {
        id: timer
        interval: 8000
        onTriggered: {
            if (hover.hovered || button.activeFocus)
                restart();
            else
                root.sentence = "";
        }
    }
}
