// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The first or the second of the two steps that erase somebody for good.
AppDialog {
    id: root

    required property PersonView person
    readonly property bool second: root.person.mayConfirm

    title: root.second ? qsTr("Confirm the erasure") : qsTr("Ask for the erasure")
    sentence: root.second ? qsTr("The key of everything personal about %1 is destroyed: name, function, contact, notes. It cannot be taken back. Delete older backups and letters as well.").arg(root.person.title) : qsTr("Nothing is erased yet. Another account of the office must confirm that everything personal about %1 goes for good.").arg(root.person.title)
    confirm: root.second ? qsTr("Erase for good") : qsTr("Ask for it")
    danger: true
    error: root.person.errorMessage
    onAboutToShow: {
        root.person.clearError();
        places.facts = root.person.namedIn();
    }
    onConfirmed: {
        if (root.second ? root.person.confirmErasure() : root.person.askErasure())
            root.close();
    }

    AppText {
        text: qsTr("What was typed names this person in the records below. Nothing hides it there once the name is erased: correct them first.")
        visible: places.visible
        width: parent.width
    }
    FactList {
        id: places
        visible: facts.length > 0
        topPadding: 0
        bottomPadding: 0
        width: parent.width
    }
}
