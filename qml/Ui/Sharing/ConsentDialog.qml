// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// What somebody agreed to, in the words they were given.
CareDialog {
    id: root

    property string personId: ""
    property string personTitle: ""

    function show(personId: string, title: string): void {
        if (root.personId !== personId)
            root.forgotten();
        root.personId = personId;
        root.personTitle = title;
        root.open();
    }

    draft: "consent"
    title: qsTr("Record a consent")
    sentence: qsTr("%1 agreed to one purpose. Their face stays as it is: open it afterwards, if they asked for it.").arg(root.personTitle)
    confirm: qsTr("Record the consent")
    onConfirmed: if (root.form.recordConsent({ person: root.personId, purpose: purpose.chosen, wording_version: version.text, wording: wording.text, lang: lang.chosen, given_on: givenOn.text, given_how: how.chosen, witness: witness.text })) root.finish(qsTr("Consent recorded."))
    onOpened: givenOn.text = root.form.today

    PickLine {
        id: purpose
        dialog: root
        first: true
        entry: "purpose"
        label: qsTr("To what")
        choices: root.form.purposes
        width: parent.width
    }
    TypedLine {
        id: version
        dialog: root
        entry: "wording_version"
        label: qsTr("Version of the wording")
        help: qsTr("As your form names it, such as 2020-1.")
        width: parent.width
    }
    TypedText {
        id: wording
        dialog: root
        entry: "wording"
        label: qsTr("The words they were given")
        lines: 3
        width: parent.width
    }
    PickLine {
        id: lang
        dialog: root
        entry: "lang"
        label: qsTr("In which language")
        choices: root.form.languages
        width: parent.width
    }
    DayLine {
        id: givenOn
        dialog: root
        entry: "given_on"
        label: qsTr("Given on")
        width: parent.width
    }
    PickLine {
        id: how
        dialog: root
        entry: "given_how"
        label: qsTr("How")
        choices: root.form.ways
        width: parent.width
    }
    TypedLine {
        id: witness
        dialog: root
        entry: "witness"
        label: qsTr("Witness")
        help: qsTr("Who heard it; needed when it was given orally.")
        visible: how.chosen === "orally"
        width: parent.width
    }
}
