// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Chips that narrow the journal.
Flow {
    id: root

    required property JournalListModel journal
    property bool historyOnly: false

    signal everythingWanted

    spacing: Theme.px(8)

    Chip {
        label: qsTr("About")
        visible: !root.historyOnly
        choices: root.journal.verbs
        value: root.journal.verb
        onPicked: word => root.journal.verb = word
    }
    Chip {
        label: qsTr("The whole office")
        visible: !root.historyOnly
        value: root.journal.everywhere ? "on" : ""
        onPicked: word => root.journal.everywhere = word.length > 0
    }
    AppButton {
        text: qsTr("Show every change")
        visible: root.historyOnly
        onClicked: root.everythingWanted()
    }
}
