// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One line that shows dots for what is typed.
AppTextField {
    id: control

    /// Whether a label above says what it is; else the empty field says it.
    property bool labelled: true

    echoMode: TextInput.Password
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    // Qt keeps back the name of a field for passwords, in case it is what was typed: it is described instead.
    placeholderText: control.name
    placeholderTextColor: control.labelled ? "transparent" : Theme.text3
    Accessible.passwordEdit: true
}
