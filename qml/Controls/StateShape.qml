// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// The drawn shape of a state; its word always stands beside it.
Icon {
    id: root

    required property string shape

    name: root.shape.length > 0 ? "shape-" + root.shape : ""
    color: Theme.inkOf(root.shape)
    side: Theme.px(12)
}
