// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// What was done about an incident, and who was told.
CareDialog {
    id: root

    property string incidentId: ""

    function show(incidentId: string, reference: string, done: string, heard: string): void {
        root.incidentId = incidentId;
        root.sentence = reference;
        root.open();
        measures.text = done;
        told.text = heard;
    }

    draft: "measures"
    title: qsTr("Measures taken")
    confirm: qsTr("Keep")
    onConfirmed: if (root.form.reviseIncident({ incident: root.incidentId, measures: measures.text, told: told.text })) root.finish(qsTr("Measures kept."))

    TypedText {
        id: measures
        dialog: root
        first: true
        entry: "measures"
        label: qsTr("What was done")
        lines: 3
        width: parent.width
    }
    TypedText {
        id: told
        dialog: root
        entry: "told"
        label: qsTr("Who was told, and when")
        width: parent.width
    }
}
