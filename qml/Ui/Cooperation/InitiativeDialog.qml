// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// An initiative of the social lab to enter, with what it shares.
CooperationDialog {
    id: root

    readonly property var states: ["idea", "testing", "adopted", "ended"]

    draft: "initiative"
    breadth: 560
    title: qsTr("Enter an initiative")
    confirm: qsTr("Enter the initiative")
    onConfirmed: {
        const kept = root.form.startInitiative({
            title: name.text, objective: objective.text, partner: partner.chosen, country: country.chosen,
            resources: resources.text, state: root.states[state.currentIndex], starts_on: day.text, note: note.text
        });
        if (kept)
            root.finish(qsTr("Initiative entered."));
    }

    TypedLine {
        id: name
        dialog: root
        first: true
        entry: "title"
        label: qsTr("Title")
        width: parent.width
    }
    TypedText {
        id: objective
        dialog: root
        entry: "objective"
        label: qsTr("What it tries out")
        width: parent.width
    }
    TypedText {
        id: resources
        dialog: root
        entry: "resources"
        label: qsTr("What it shares")
        help: qsTr("One on each line: a guide, a method, a course.")
        width: parent.width
    }
    PickLine {
        id: partner
        dialog: root
        entry: "partner"
        label: qsTr("Partner")
        choices: root.form.organisations
        width: parent.width
    }
    PickLine {
        id: country
        dialog: root
        entry: "country"
        label: qsTr("Country")
        choices: [{ id: "", label: qsTr("The whole project") }].concat(root.form.countries)
        width: parent.width
    }
    FormField {
        label: qsTr("Where it stands")
        width: parent.width

        AppComboBox {
            id: state
            name: qsTr("Where it stands")
            model: [qsTr("Idea"), qsTr("On trial"), qsTr("Adopted"), qsTr("Ended")]
            width: parent.width
        }
    }
    DayLine {
        id: day
        dialog: root
        entry: "starts_on"
        label: qsTr("Since")
        width: parent.width
    }
    TypedText {
        id: note
        dialog: root
        entry: "note"
        label: qsTr("Note")
        width: parent.width
    }
}
