// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Search as one types, and chips that narrow the register.
Flow {
    id: root

    required property RegisterListModel register

    spacing: Theme.px(8)

    SearchField {
        placeholderText: qsTr("Search decisions")
        text: root.register.words
        width: Theme.oneColumn ? root.width : Theme.px(216)
        onTextEdited: root.register.words = text
    }
    Chip {
        label: qsTr("Session")
        choices: root.register.meetings
        value: root.register.meetingId
        onPicked: word => root.register.meetingId = word
    }
    Chip {
        label: qsTr("Kind")
        choices: root.register.kinds
        value: root.register.kind
        onPicked: word => root.register.kind = word
    }
    Chip {
        label: qsTr("State")
        choices: root.register.states
        value: root.register.state
        onPicked: word => root.register.state = word
    }
    Chip {
        label: qsTr("Late")
        value: root.register.onlyLate ? "on" : ""
        onPicked: word => root.register.onlyLate = word.length > 0
    }
}
