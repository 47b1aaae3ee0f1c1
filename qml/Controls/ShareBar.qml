// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// Parts of a whole on one line.
Row {
    id: root

    /// 0 to 1 each.
    property var shares: []
    property var inks: []
    property int thickness: Theme.px(8)

    spacing: 2
    Accessible.ignored: true

    Repeater {
        model: root.shares

        Rectangle {
            required property real modelData
            required property int index

            width: Math.max(2, root.width * modelData - 2)
            height: root.thickness
            color: root.inks.length > index ? root.inks[index] : Theme.accent
        }
    }
}
