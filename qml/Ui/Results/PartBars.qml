// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// How a value is made up. Parts that add up begin where the one before ended; those that may overlap all begin at the
/// left, each against the whole.
Column {
    id: root

    /// One group as IndicatorListModel gives it.
    required property var group

    spacing: Theme.px(6)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.group.label + ": " + root.group.sentence

    AppText {
        text: root.group.label
        role: "small"
        quiet: true
        width: parent.width
        Accessible.ignored: true
    }
    Repeater {
        model: root.group.bars

        Item {
            id: line
            required property var modelData
            readonly property real start: Math.round(line.modelData.offset * line.width)
            readonly property real extent: Math.max(2, Math.round(line.modelData.share * line.width))

            width: parent.width
            implicitHeight: name.implicitHeight + Theme.px(12)

            AppText {
                id: name
                text: line.modelData.label
                role: "small"
                width: parent.width - value.width - Theme.px(8)
                Accessible.ignored: true
            }
            AppText {
                id: value
                text: line.modelData.text
                role: line.modelData.unspecified ? "small" : "smallBold"
                wrapMode: Text.NoWrap
                anchors.right: parent.right
                Accessible.ignored: true
            }
            Rectangle {
                y: name.implicitHeight + Theme.px(2)
                width: parent.width
                height: Theme.px(8)
                radius: 3
                color: Theme.track
            }
            Rectangle {
                visible: line.modelData.share > 0 && !line.modelData.unspecified
                x: line.start
                y: name.implicitHeight + Theme.px(2)
                width: Math.min(line.extent, line.width - line.start)
                height: Theme.px(8)
                radius: 3
                color: Theme.accent
            }
            Rectangle {
                visible: line.modelData.unspecified
                x: line.start
                y: name.implicitHeight + Theme.px(2)
                width: Math.min(line.extent, line.width - line.start)
                height: Theme.px(8)
                radius: 3
                color: Theme.surface
                border.width: 1
                border.color: Theme.borderStrong
            }
        }
    }
}
