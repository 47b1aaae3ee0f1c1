// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// How far each ledger reaches and how far it is signed, with what readers need to trust the signature.
Card {
    id: root

    required property Session session
    required property VerificationView verification

    title: qsTr("Heads of the ledgers")
    padding: Theme.px(16)
    spacing: Theme.px(12)

    Repeater {
        model: root.verification.ledgers

        LedgerHead {
            required property var modelData

            name: modelData.name
            entries: modelData.entries
            root: modelData.root
            shape: modelData.shape
            stateWord: modelData.stateWord
            width: parent.width
        }
    }
    AppText {
        text: qsTr("What is signed and kept outside, on paper or with a reader, cannot be changed unseen.")
        role: "small"
        quiet: true
        width: parent.width
    }
    Divider {
        width: parent.width
    }
    AppText {
        text: qsTr("The office's key")
        role: "small"
        quiet: true
        visible: key.visible
        width: parent.width
    }
    DigestText {
        id: key
        text: root.verification.officeKeyWords
        name: qsTr("The office's key")
        visible: text.length > 0
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.px(8)

        AppButton {
            text: qsTr("Sign the heads now")
            iconName: "document-edit"
            visible: root.verification.maySignHeads
            onClicked: if (root.verification.signHeads()) root.session.say(qsTr("The heads are signed."))
        }
        AppButton {
            text: qsTr("Save the policy for readers…")
            iconName: "document-save"
            visible: key.visible
            onClicked: save.ask(0, root.session.projectCode + ".mpolicy")
        }
    }
    SaveFileDialog {
        id: save
        onChosen: (row, file) => root.verification.savePolicy(file)
    }
}
