// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// What is known of a record, label beside fact.
Column {
    id: root

    /// {label, text}
    property var facts: []

    topPadding: Theme.px(12)
    bottomPadding: Theme.px(12)
    spacing: Theme.px(6)

    Repeater {
        model: root.facts

        Item {
            id: fact
            required property var modelData

            width: root.width
            implicitHeight: Math.max(label.implicitHeight, value.implicitHeight)

            AppText {
                id: label
                text: fact.modelData.label
                role: "small"
                quiet: true
                width: Theme.px(92)
                y: Theme.px(2)
            }
            AppText {
                id: value
                text: fact.modelData.text
                x: Theme.px(100)
                width: parent.width - x
            }
        }
    }
}
