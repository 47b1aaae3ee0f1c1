// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// A part of a proposal's card, left out where there is nothing to say.
Column {
    id: root

    property string title: ""
    property string text: ""
    /// {label, text}
    property var facts: []

    visible: root.text.length > 0 || root.facts.length > 0

    Divider {
        x: 1
        width: parent.width - 2
    }
    AppText {
        text: root.title
        role: "bodyBold"
        topPadding: Theme.px(10)
        x: Theme.px(16)
        width: parent.width - 2 * x
        Accessible.role: Accessible.Heading
    }
    AppText {
        text: root.text
        visible: root.text.length > 0
        topPadding: Theme.px(4)
        bottomPadding: Theme.px(10)
        x: Theme.px(16)
        width: parent.width - 2 * x
    }
    FactList {
        facts: root.facts
        visible: root.facts.length > 0
        topPadding: Theme.px(6)
        x: Theme.px(16)
        width: parent.width - 2 * x
    }
}
