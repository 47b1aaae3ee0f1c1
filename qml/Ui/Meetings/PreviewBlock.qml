// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A heading, a paragraph, or the facts of a document's preview.
Column {
    id: root

    /// {kind, label, text, rows: [{label, text}]}
    required property var block
    readonly property var roles: ({ title: "title", heading: "heading" })

    spacing: Theme.px(4)

    AppText {
        text: root.block.label ?? ""
        role: "smallBold"
        visible: text.length > 0
        width: parent.width
    }
    AppText {
        text: root.block.text ?? ""
        role: root.roles[root.block.kind] ?? "body"
        visible: text.length > 0
        width: parent.width
    }
    Repeater {
        model: root.block.rows ?? []

        Row {
            id: row
            required property var modelData

            width: parent.width
            spacing: Theme.px(12)

            AppText {
                text: row.modelData.label
                role: "small"
                quiet: true
                width: Theme.px(150)
            }
            AppText {
                text: row.modelData.text
                role: "small"
                width: parent.width - Theme.px(162)
            }
        }
    }
}
