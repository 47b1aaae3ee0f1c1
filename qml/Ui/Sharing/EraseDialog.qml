// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The first or the second of the two steps that erase somebody for good, once it is known who else names them.
AppDialog {
    id: root

    required property PersonView person
    readonly property bool second: root.person.mayConfirm

    title: root.second ? qsTr("Confirm the erasure") : qsTr("Ask for the erasure")
    sentence: root.second ? qsTr("The key of everything personal about %1 is destroyed: name, function, contact, notes. It cannot be taken back. Delete older backups and letters as well.").arg(root.person.title) : qsTr("Nothing is erased yet. Another account of the office must confirm that everything personal about %1 goes for good.").arg(root.person.title)
    confirm: root.second ? qsTr("Erase for good") : qsTr("Ask for it")
    confirmEnabled: named.looked
    reason: named.errorMessage.length > 0 ? "" : qsTr("Looking through what was typed…")
    danger: true
    error: root.person.errorMessage.length > 0 ? root.person.errorMessage : named.errorMessage
    onAboutToShow: {
        root.person.clearError();
        named.look(root.person.personId);
    }
    onClosed: named.stop()
    onConfirmed: {
        if (root.second ? root.person.confirmErasure() : root.person.askErasure())
            root.close();
    }

    NamedPlacesView {
        id: named
        session: root.person.session
    }
    AppText {
        text: qsTr("What was typed names this person in the records below. Nothing hides it there once the name is erased: correct them first.")
        visible: places.visible
        width: parent.width
    }
    FactList {
        id: places
        facts: named.places
        visible: named.places.length > 0
        topPadding: 0
        bottomPadding: 0
        width: parent.width
    }
}
