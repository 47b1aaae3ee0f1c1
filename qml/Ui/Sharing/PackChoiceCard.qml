// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Which pack is looked at, and by which policy; both can be dropped here.
Card {
    id: root

    required property Session session
    required property PackReading pack
    required property ProofReading proof

    function look(): void {
        root.pack.open();
    }

    title: qsTr("What is looked at")
    padding: Theme.px(16)
    spacing: Theme.px(12)
    raised: drop.containsDrag

    PathField {
        session: root.session
        label: qsTr("Pack (.zip or its manifest.json) or proof (.mproof)")
        path: root.pack.path
        filter: qsTr("Packs and proofs (*.zip *.mproof manifest.json)")
        width: parent.width
        onPicked: path => {
            root.pack.path = path;
            root.look();
        }
    }
    PathField {
        session: root.session
        label: qsTr("Policy the office gave you (.mpolicy)")
        path: root.proof.policyPath
        placeholder: qsTr("the one remembered for this office")
        filter: qsTr("Policies (*.mpolicy)")
        width: parent.width
        onPicked: path => {
            root.proof.policyPath = path;
            root.look();
        }
    }
    DropArea {
        id: drop
        parent: root
        width: root.width
        height: root.height
        keys: ["text/uri-list"]
        onDropped: event => {
            event.accepted = true;
            if (!root.proof.take(event.urls))
                root.pack.path = root.session.pathOf(event.urls[0]);
            else if (root.proof.proofPath.length > 0)
                root.pack.path = root.proof.proofPath;
            root.look();
        }
    }
}
