// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// When the data-protection authority was told of an incident, or why it need not be.
CareDialog {
    id: root

    property string incidentId: ""
    readonly property bool told: how.currentIndex === 0

    function show(incidentId: string, reference: string): void {
        if (root.incidentId !== incidentId)
            root.forgotten();
        root.incidentId = incidentId;
        root.sentence = qsTr("%1: the authority is to be told within 72 hours, unless nobody is likely to be harmed.").arg(reference);
        root.open();
    }

    draft: "notice"
    title: qsTr("Notice to the authority")
    confirm: qsTr("Keep")
    onOpened: {
        const now = root.form.rightNow();
        day.text = now.day;
        if (hour.text.length === 0)
            hour.text = now.hour;
    }
    onConfirmed: if (root.form.notifyIncident(root.told ? { incident: root.incidentId, told_on: day.text, told_time: hour.text } : { incident: root.incidentId, reason: why.text })) root.finish(qsTr("Notice kept."))

    FormField {
        label: qsTr("What was done")
        width: parent.width

        AppComboBox {
            id: how
            name: qsTr("What was done")
            model: [qsTr("The authority was told"), qsTr("It need not be told")]
            width: parent.width
        }
    }
    DayLine {
        id: day
        dialog: root
        entry: "told_on"
        label: qsTr("Told on")
        visible: root.told
        width: parent.width
    }
    TypedLine {
        id: hour
        dialog: root
        entry: "told_time"
        label: qsTr("At what hour")
        help: qsTr("As 14:30, where the office is.")
        visible: root.told
        width: parent.width
    }
    TypedText {
        id: why
        dialog: root
        entry: "reason"
        label: qsTr("Why it need not be told")
        visible: !root.told
        width: parent.width
    }
}
