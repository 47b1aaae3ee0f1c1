// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A list of things to look at, each a way to where it is put right.
Card {
    id: root

    required property var lines
    required property string shape
    required property string nothing

    signal picked(string id)

    note: root.lines.length > 0 ? root.lines.length : ""

    AppText {
        text: root.nothing
        quiet: true
        visible: root.lines.length === 0
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(12)
        bottomPadding: Theme.px(12)
    }
    Repeater {
        model: root.lines

        ListRow {
            id: line
            required property var modelData
            required property int index

            width: root.width
            last: index === root.lines.length - 1
            implicitHeight: words.implicitHeight + Theme.px(16)
            Accessible.name: modelData.reference + ", " + modelData.title + ", " + modelData.detail
            onClicked: root.picked(modelData.id)

            StateShape {
                shape: line.modelData.shape ?? root.shape
                y: words.y + Theme.px(4)
            }
            Column {
                id: words
                x: Theme.px(20)
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    text: line.modelData.title
                    width: parent.width
                    Accessible.ignored: true
                }
                AppText {
                    text: line.modelData.reference + " · " + line.modelData.detail
                    role: "small"
                    quiet: true
                    width: parent.width
                    Accessible.ignored: true
                }
            }
        }
    }
}
