// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Adds a guest by function; no name is needed.
Column {
    id: root

    required property AttendanceListModel people
    required property MeetingView meeting

    topPadding: Theme.px(12)
    bottomPadding: Theme.px(12)

    AppTextField {
        id: field
        name: qsTr("Guest, by function")
        placeholderText: qsTr("Guest, by function")
        width: parent.width
        onAccepted: if (field.text.trim().length > 0 && root.people.addGuest(field.text, "")) field.clear()
    }
}
