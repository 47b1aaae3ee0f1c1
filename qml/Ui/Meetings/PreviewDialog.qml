// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// What an invitation or the pack will say, before anything leaves.
AppDialog {
    id: root

    required property MeetingLetters letters
    property var blocks: []

    function show(what: string): void {
        root.title = what === "pack" ? qsTr("Preview of the pack") : qsTr("Preview of the invitation");
        root.blocks = root.letters.preview(what);
        root.open();
    }

    sentence: qsTr("Each invitee gets it with their own name or function; nothing has left.")
    dismiss: qsTr("Close")
    breadth: 720
    error: root.letters.errorMessage

    Rectangle {
        width: parent.width
        implicitHeight: sheet.implicitHeight + Theme.px(48)
        color: Theme.canvas
        border.width: 1
        border.color: Theme.border

        Column {
            id: sheet
            x: Theme.px(24)
            y: Theme.px(24)
            width: parent.width - 2 * x
            spacing: Theme.px(8)

            Repeater {
                model: root.blocks

                PreviewBlock {
                    required property var modelData

                    block: modelData
                    width: parent.width
                }
            }
        }
    }
}
