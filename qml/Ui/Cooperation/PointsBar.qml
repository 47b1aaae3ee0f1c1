// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// Points as a part of the most there are; the figure always stands beside it.
Rectangle {
    id: root

    property real share: 0

    implicitHeight: Theme.px(6)
    radius: 3
    color: Theme.track
    Accessible.ignored: true

    Rectangle {
        width: Math.round(parent.width * Math.min(1, Math.max(0, root.share)))
        height: parent.height
        radius: 3
        color: Theme.accent
    }
}
