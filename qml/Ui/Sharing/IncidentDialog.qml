// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// Something that went wrong, entered as soon as it is known.
CareDialog {
    id: root

    draft: "incident"
    title: qsTr("Report an incident")
    sentence: qsTr("Write what is known now and complete it later. What you write is sealed and never leaves the office.")
    confirm: qsTr("Report the incident")
    onOpened: {
        const now = root.form.rightNow();
        day.text = now.day;
        if (hour.text.length === 0)
            hour.text = now.hour;
    }
    onConfirmed: if (root.form.reportIncident({ kind: kind.chosen, severity: severity.chosen, discovered_on: day.text, discovered_time: hour.text, what: what.text, people_count: count.text, person: person.chosen })) root.finish(qsTr("Incident reported."))

    TypedText {
        id: what
        dialog: root
        first: true
        entry: "what"
        label: qsTr("What happened")
        lines: 3
        width: parent.width
    }
    PickLine {
        id: kind
        dialog: root
        entry: "kind"
        label: qsTr("Kind")
        choices: root.form.kinds
        width: parent.width
    }
    PickLine {
        id: severity
        dialog: root
        entry: "severity"
        label: qsTr("How grave")
        choices: root.form.severities
        width: parent.width
    }
    DayLine {
        id: day
        dialog: root
        entry: "discovered_on"
        label: qsTr("Discovered on")
        width: parent.width
    }
    TypedLine {
        id: hour
        dialog: root
        entry: "discovered_time"
        label: qsTr("At what hour")
        help: qsTr("As 14:30, where the office is. Without it the 72 hours run from midnight.")
        width: parent.width
    }
    TypedLine {
        id: count
        dialog: root
        entry: "people_count"
        label: qsTr("How many people are concerned")
        width: parent.width
    }
    PickLine {
        id: person
        dialog: root
        entry: "people"
        label: qsTr("Who of the register")
        choices: root.form.people
        width: parent.width
    }
}
