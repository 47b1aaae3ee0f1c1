// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A line between two things of the same card.
Rectangle {
    implicitHeight: 1
    color: Theme.border
    Accessible.ignored: true
}
