// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// The ring around whatever the keyboard is on; exactly one is seen at a time.
Rectangle {
    id: root

    /// The control that has the focus.
    required property Item around
    property bool shown: root.around.activeFocus
    /// Outside for buttons, inside for rows and fields.
    property int gap: 2

    anchors.fill: parent
    anchors.margins: -root.gap - (root.gap > 0 ? 2 : 0)
    radius: Theme.radius + Math.max(0, root.gap)
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
    visible: root.shown
    Accessible.ignored: true
}
