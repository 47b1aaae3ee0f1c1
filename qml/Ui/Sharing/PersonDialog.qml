// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// Somebody new: a function is enough.
CareDialog {
    id: root

    draft: "person"
    title: qsTr("Add a person")
    sentence: qsTr("A function is enough. What you type about a person is sealed in the file, and goes if they are erased.")
    confirm: qsTr("Add")
    onConfirmed: if (root.form.addPerson({ name: name.text, function: work.text, organisation: organisation.chosen, contact: contact.text })) root.finish(qsTr("Person added."))

    TypedLine {
        id: work
        dialog: root
        first: true
        entry: "function"
        label: qsTr("Function")
        width: parent.width
    }
    TypedLine {
        id: name
        dialog: root
        entry: "name"
        label: qsTr("Name")
        help: qsTr("May stay empty. It leaves the office only with a consent to its publication.")
        width: parent.width
    }
    PickLine {
        id: organisation
        dialog: root
        entry: "organisation"
        label: qsTr("Organisation")
        choices: root.form.organisations
        width: parent.width
    }
    TypedLine {
        id: contact
        dialog: root
        entry: "contact"
        label: qsTr("Contact")
        help: qsTr("Where an invitation goes.")
        width: parent.width
    }
}
