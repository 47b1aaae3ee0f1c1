// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// What proves this entry: its digest, the device that signed it, the signed head it stands under; and its proof as a file.
Card {
    id: root

    required property Session session
    required property JournalListModel journal
    property int row: -1
    readonly property bool some: root.row >= 0 && root.journal.count > root.row

    title: qsTr("What proves this")
    padding: Theme.px(16)
    spacing: Theme.px(12)

    EntryProofView {
        id: proof
        session: root.session
        ledger: root.some ? String(root.journal.at(root.row, "ledgerId") ?? "") : ""
        entry: root.some ? Number(root.journal.at(root.row, "entryIndex") ?? -1) : -1
    }
    Banner {
        sentence: proof.errorMessage
        width: parent.width
    }
    ProofLine {
        label: qsTr("In its ledger")
        text: proof.place
        width: parent.width
    }
    ProofLine {
        label: qsTr("Digest")
        digest: proof.digest
        width: parent.width
    }
    ProofLine {
        label: qsTr("Device")
        text: proof.device
        shape: proof.deviceShape
        word: proof.deviceWord
        width: parent.width
    }
    ProofLine {
        label: qsTr("Signed head")
        text: proof.advice
        shape: proof.headShape
        word: proof.headShape === "ok" ? qsTr("Included") : proof.headWord
        detail: proof.headShape === "ok" ? proof.headWord : ""
        digest: proof.headRoot
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.px(8)
        visible: proof.known

        AppButton {
            text: qsTr("Sign the head now")
            visible: proof.canSign
            onClicked: proof.sign()
        }
        AppButton {
            text: qsTr("Save a proof of this entry…")
            iconName: "document-save"
            onClicked: dialog.show()
        }
    }
    EntryProofDialog {
        id: dialog
        session: root.session
        proof: proof
    }
}
