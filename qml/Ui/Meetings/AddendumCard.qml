// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// A correction to locked minutes: added, never written over.
Card {
    id: root

    required property Session session
    required property MinutesListModel minutes
    readonly property string draftKey: "addendum/" + root.minutes.minutesId

    title: qsTr("Addendum")
    padding: Theme.px(16)
    spacing: Theme.px(8)

    AppText {
        text: qsTr("The minutes are locked; what must be corrected is added to them.")
        role: "small"
        quiet: true
        width: parent.width
    }
    AppTextArea {
        id: words
        name: qsTr("Addendum")
        text: root.session.draft(root.draftKey)
        width: parent.width
        onTextChanged: root.session.keepDraft(root.draftKey, text)
    }
    AppButton {
        text: qsTr("Add")
        enabled: words.text.trim().length > 0
        onClicked: if (root.minutes.addAddendum(words.text)) words.clear()
    }
}
