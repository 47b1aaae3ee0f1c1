// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Which proof is examined, and by which policy; both can be dropped here.
Card {
    id: root

    required property Session session
    required property ProofReading proof

    title: qsTr("A proof somebody handed over")
    padding: Theme.px(16)
    spacing: Theme.px(12)
    raised: drop.containsDrag

    AppText {
        text: qsTr("Choose the proof, or drop it here with the policy the office gave you another way. It is examined without this register.")
        quiet: true
        width: parent.width
    }
    PathField {
        id: proofFile
        session: root.session
        label: qsTr("Proof (.mproof)")
        path: root.proof.proofPath
        filter: qsTr("Proofs (*.mproof)")
        width: parent.width
        onPicked: path => root.proof.proofPath = path
    }
    PathField {
        id: policyFile
        session: root.session
        label: qsTr("Policy (.mpolicy)")
        path: root.proof.policyPath
        placeholder: qsTr("the one remembered for this office")
        filter: qsTr("Policies (*.mpolicy)")
        width: parent.width
        onPicked: path => root.proof.policyPath = path
    }
    AppButton {
        text: qsTr("Examine the proof")
        enabled: root.proof.proofPath.length > 0 && root.proof.outcome !== "running"
        onClicked: root.proof.examine()
    }
    DropArea {
        id: drop
        parent: root
        width: root.width
        height: root.height
        keys: ["text/uri-list"]
        onDropped: event => {
            event.accepted = root.proof.take(event.urls);
            if (event.accepted && root.proof.proofPath.length > 0)
                root.proof.examine();
        }
    }
}
