// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// A session to come: day, hour, length and form; or the new date of one already planned.
AppDialog {
    id: root

    required property Session session
    /// The session to move; a new one is planned when empty.
    property string meetingId: ""
    readonly property bool moves: root.meetingId.length > 0

    signal planned(string meetingId)

    title: root.moves ? qsTr("Change the date or the length") : qsTr("Plan a session")
    sentence: root.moves ? qsTr("Those invited are told only when you write to them again.") : qsTr("What is not closed comes onto its agenda by itself.")
    confirm: root.moves ? qsTr("Change") : qsTr("Plan")
    confirmEnabled: day.text.length > 0 && hour.text.length > 0
    reason: qsTr("Day and hour first.")
    error: meeting.errorField.length === 0 || meeting.errorField === "modality" ? meeting.errorMessage : ""
    onConfirmed: {
        const starts = day.text.trim() + "T" + hour.text.trim();
        const id = root.moves ? root.meetingId : meeting.plan(starts, Number(duration.text), form.currentIndex, place.text);
        if (root.moves ? !meeting.reschedule(starts, Number(duration.text)) : id.length === 0)
            return;
        root.close();
        root.planned(id);
    }
    onAboutToShow: {
        meeting.clearError();
        day.text = root.moves ? meeting.startsLocal.slice(0, 10) : "";
        hour.text = root.moves ? meeting.startsLocal.slice(11, 16) : "10:00";
        duration.text = root.moves ? meeting.minutesLong : "120";
        day.forceActiveFocus();
    }

    MeetingView {
        id: meeting
        session: root.session
        meetingId: root.meetingId
    }
    Row {
        spacing: Theme.px(12)
        width: parent.width

        FormField {
            label: qsTr("Day")
            error: meeting.errorField === "starts_local" ? meeting.errorMessage : ""
            width: (parent.width - 2 * parent.spacing) / 2

            DateField {
                id: day
                name: qsTr("Day")
                width: parent.width
            }
        }
        FormField {
            label: qsTr("Hour")
            help: qsTr("Time of the committee.")
            width: (parent.width - 2 * parent.spacing) / 4

            AppTextField {
                id: hour
                name: qsTr("Hour")
                width: parent.width
            }
        }
        FormField {
            label: qsTr("Minutes")
            error: meeting.errorField === "minutes_long" ? meeting.errorMessage : ""
            width: (parent.width - 2 * parent.spacing) / 4

            AppTextField {
                id: duration
                name: qsTr("Minutes")
                width: parent.width
                validator: IntValidator {
                    bottom: 1
                    top: 1440
                }
            }
        }
    }
    FormField {
        label: qsTr("Form")
        visible: !root.moves
        width: parent.width

        AppComboBox {
            id: form
            name: qsTr("Form")
            model: [qsTr("In person"), qsTr("On line"), qsTr("Hybrid")]
            currentIndex: 1
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Place or link")
        help: qsTr("May wait.")
        visible: !root.moves
        width: parent.width

        AppTextField {
            id: place
            name: qsTr("Place or link")
            width: parent.width
        }
    }
}
