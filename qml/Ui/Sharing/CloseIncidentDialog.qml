// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// The end of an incident, which stays on record.
CareDialog {
    id: root

    property string incidentId: ""

    function show(incidentId: string, reference: string): void {
        root.incidentId = incidentId;
        root.sentence = qsTr("%1 stays on record and is not changed any more.").arg(reference);
        root.open();
    }

    draft: "closing"
    title: qsTr("Close the incident")
    confirm: qsTr("Close it")
    onConfirmed: if (root.form.closeIncident(root.incidentId)) root.finish(qsTr("Incident closed."))
}
