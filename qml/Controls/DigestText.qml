// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A digest or a key in short groups that break only between them; selectable, to be copied and compared.
TextEdit {
    id: root

    /// What it is, for those who do not see it.
    property string name: ""

    font: Theme.small
    color: Theme.text
    readOnly: true
    selectByMouse: true
    activeFocusOnTab: true
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.WordWrap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.name.length > 0 ? root.name + ": " + root.text : root.text

    FocusRing {
        around: root
        shown: root.activeFocus
    }
}
