// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// The title of a page with one small line of facts, and what can be done at the right.
Item {
    id: root

    property string title: ""
    property string facts: ""
    default property alias actions: row.data
    /// Whether what can be done stands below the title instead.
    readonly property bool stacked: Theme.oneColumn && row.visibleChildren.length > 0
    /// Of what can be done, on one line.
    readonly property real natural: {
        let sum = 0;
        for (let i = 0; i < row.visibleChildren.length; ++i)
            sum += row.visibleChildren[i].width + (i > 0 ? row.spacing : 0);
        return sum;
    }

    implicitHeight: Math.max(Theme.px(64), words.implicitHeight + Theme.px(16) + (root.stacked ? row.implicitHeight + Theme.px(8) : 0))

    Column {
        id: words
        y: Theme.px(10)
        width: parent.width - (root.stacked ? 0 : row.width + Theme.px(16))

        AppText {
            text: root.title
            role: "title"
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        AppText {
            text: root.facts
            role: "small"
            quiet: true
            visible: root.facts.length > 0
            width: parent.width
        }
    }
    Flow {
        id: row
        spacing: Theme.px(12)
        width: root.stacked ? parent.width : root.natural
        x: root.stacked ? 0 : parent.width - width
        y: root.stacked ? words.y + words.height + Theme.px(8) : Theme.px(16)
    }
}
