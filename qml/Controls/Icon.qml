// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A Breeze icon by its name, in one colour; nothing where the theme has none, for the label stands alone.
Image {
    id: root

    required property string name
    property color color: Theme.text2
    property int side: Theme.iconSize

    source: root.name.length > 0 ? "image://icon/" + root.name + "/" + String(root.color).slice(-6) : ""
    sourceSize: Qt.size(root.side, root.side)
    width: root.side
    height: root.side
    visible: root.name.length > 0
    Accessible.ignored: true
}
