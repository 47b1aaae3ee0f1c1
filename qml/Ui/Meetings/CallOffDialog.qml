// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Postpones or cancels a session, with its reason.
AppDialog {
    id: root

    required property MeetingView meeting
    property int outcome: 4

    function show(outcome: int): void {
        root.outcome = outcome;
        why.clear();
        root.meeting.clearError();
        root.open();
    }

    title: root.outcome === 4 ? qsTr("Postpone the session?") : qsTr("Cancel the session?")
    sentence: root.outcome === 4 ? qsTr("It keeps its agenda and answers; plan its new date when it is known.") : qsTr("It stays in the register as cancelled, with its reason. Its number is not used again.")
    confirm: root.outcome === 4 ? qsTr("Postpone") : qsTr("Cancel the session")
    dismiss: qsTr("Keep the session")
    danger: true
    confirmEnabled: why.text.trim().length > 0
    reason: qsTr("Say why first.")
    error: root.meeting.errorMessage
    onConfirmed: if (root.meeting.callOff(root.outcome, why.text)) root.close()
    onAboutToHide: root.meeting.clearError()

    FormField {
        label: qsTr("Why")
        width: parent.width

        AppTextArea {
            id: why
            name: qsTr("Why")
            width: parent.width
        }
    }
}
