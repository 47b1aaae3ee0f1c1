// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Who judges: a person, or an organisation where nobody is named.
CooperationDialog {
    id: root

    required property CallView call

    draft: "panel"
    title: qsTr("Add a member of the panel")
    confirm: qsTr("Add the member")
    onConfirmed: if (root.form.seatPanelMember({ call: root.call.callId, person: person.chosen, organisation: organisation.chosen })) root.finish(qsTr("Member added."))

    PickLine {
        id: person
        dialog: root
        first: true
        entry: "person"
        label: qsTr("Person")
        choices: root.form.people
        width: parent.width
    }
    PickLine {
        id: organisation
        dialog: root
        entry: "organisation"
        label: qsTr("Or organisation")
        choices: root.form.organisations
        width: parent.width
    }
}
