// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// Text as the look sets it. What people typed is plain text, never markup.
Text {
    id: root

    /// body, bodyBold, bodyLink, small, smallBold, heading, title or figure.
    property string role: "body"
    /// Set apart for those who read only what matters.
    property bool quiet: false
    readonly property var lineHeights: ({ figure: 36, title: 28, heading: 24, body: 20, bodyBold: 20, bodyLink: 20, small: 16, smallBold: 16 })

    font: Theme[root.role]
    color: root.quiet ? Theme.text2 : Theme.text
    textFormat: Text.PlainText
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.px(root.lineHeights[root.role])
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text.length === 0
}
