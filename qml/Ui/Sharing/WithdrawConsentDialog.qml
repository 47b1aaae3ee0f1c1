// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// The end of a consent, from this moment on.
CareDialog {
    id: root

    property string consentId: ""

    function show(consentId: string, purpose: string): void {
        if (root.consentId !== consentId)
            root.forgotten();
        root.consentId = consentId;
        root.sentence = qsTr("%1: withdrawn at once, for every wording. A face more open than what stands is closed. Documents already handed out stay as they are.").arg(purpose);
        root.open();
    }

    draft: "withdraw"
    title: qsTr("Withdraw a consent")
    confirm: qsTr("Withdraw the consent")
    danger: true
    onConfirmed: if (root.form.withdrawConsent({ consent: root.consentId, reason: reason.text })) root.finish(qsTr("Consent withdrawn."))

    TypedText {
        id: reason
        dialog: root
        entry: "reason"
        label: qsTr("Why, if they said")
        width: parent.width
    }
}
