// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// An activity of a draft: new, or changed, or taken out.
AppDialog {
    id: root

    required property Session session
    property string versionId: ""
    property string activityId: ""

    signal dropWanted(string activityId)

    function show(activityId: string): void {
        root.activityId = activityId;
        what.show(form.fieldsOf(activityId));
        form.clearError();
        root.open();
    }

    title: root.activityId.length > 0 ? qsTr("Change the activity") : qsTr("Add an activity")
    confirm: root.activityId.length > 0 ? qsTr("Keep") : qsTr("Add")
    confirmEnabled: what.named
    reason: qsTr("Give it a title first.")
    error: what.knows(form.errorField) ? "" : form.errorMessage
    breadth: 640
    onConfirmed: {
        if (!form.submit(root.versionId, what.values()))
            return;
        what.forget();
        root.session.say(root.activityId.length > 0 ? qsTr("Activity changed.") : qsTr("Activity added."), root.activityId.length > 0);
        root.close();
    }

    ActivityForm {
        id: form
        session: root.session
    }
    ActivityFields {
        id: what
        session: root.session
        form: form
        draftKey: "activity/" + (root.activityId.length > 0 ? root.activityId : root.versionId)
        width: parent.width
    }
    AppButton {
        text: qsTr("Take it out of this version")
        kind: "danger"
        visible: root.activityId.length > 0
        onClicked: {
            root.close();
            root.dropWanted(root.activityId);
        }
    }
}
