// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A field that filters as one types; Esc empties it.
AppTextField {
    id: root

    leftPadding: Theme.px(34)
    name: root.placeholderText
    Keys.onEscapePressed: event => {
        event.accepted = root.text.length > 0;
        root.clear();
    }

    Icon {
        name: "edit-find"
        x: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
    }
}
