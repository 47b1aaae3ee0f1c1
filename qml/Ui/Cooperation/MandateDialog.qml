// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// A mandate to plan, or one to enter after the fact.
CooperationDialog {
    id: root

    readonly property var states: ["planned", "under_way", "completed"]

    draft: "mandate"
    breadth: 560
    title: qsTr("Plan a mandate")
    sentence: qsTr("It may be planned before anybody is found, and entered after it has ended.")
    confirm: qsTr("Enter the mandate")
    onConfirmed: {
        const kept = root.form.planMandate({
            objective: objective.text, expertise: expertise.text, country: country.chosen, partner: partner.chosen,
            volunteer: volunteer.chosen, function: someone.text, starts_on: period.from, ends_on: period.until,
            state: root.states[state.currentIndex], note: note.text
        });
        if (kept)
            root.finish(qsTr("Mandate entered."));
    }

    TypedText {
        id: objective
        dialog: root
        first: true
        entry: "objective"
        label: qsTr("What it is for")
        width: parent.width
    }
    TypedLine {
        id: expertise
        dialog: root
        entry: "expertise"
        label: qsTr("Expertise")
        width: parent.width
    }
    Flow {
        id: pairs
        readonly property real half: width >= Theme.px(400) ? (width - spacing) / 2 : width

        width: parent.width
        spacing: Theme.px(12)

        PickLine {
            id: country
            dialog: root
            entry: "country"
            label: qsTr("Country")
            choices: [{ id: "", label: qsTr("Choose a country") }].concat(root.form.countries)
            width: pairs.half
        }
        PickLine {
            id: partner
            dialog: root
            entry: "partner"
            label: qsTr("Partner")
            choices: root.form.organisations
            width: pairs.half
        }
        PickLine {
            id: volunteer
            dialog: root
            entry: "volunteer"
            label: qsTr("Volunteer")
            choices: root.form.people
            width: pairs.half
        }
        TypedLine {
            id: someone
            dialog: root
            entry: "function"
            label: qsTr("Or somebody new, by function")
            help: qsTr("A name is not needed: “Adviser in child protection”.")
            width: pairs.half
        }
    }
    PeriodLine {
        id: period
        dialog: root
        width: parent.width
    }
    FormField {
        label: qsTr("Where it stands")
        width: parent.width

        AppComboBox {
            id: state
            name: qsTr("Where it stands")
            model: [qsTr("Upcoming"), qsTr("Under way"), qsTr("Completed")]
            width: parent.width
        }
    }
    TypedText {
        id: note
        dialog: root
        entry: "note"
        label: qsTr("Note")
        width: parent.width
    }
}
