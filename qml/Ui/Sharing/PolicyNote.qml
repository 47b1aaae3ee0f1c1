// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// By which policy the proof was examined; one that came with it is said not to be trusted, with its key to read aloud.
Column {
    id: root

    required property ProofReading proof
    readonly property bool doubtful: root.proof.policyWords.length > 0 && !root.proof.trusted

    spacing: Theme.px(8)
    visible: root.proof.policyWords.length > 0

    AppText {
        text: root.proof.policyWords
        role: "small"
        quiet: true
        visible: !root.doubtful
        width: parent.width
    }
    Banner {
        shape: "warn"
        fact: root.doubtful ? qsTr("Not trusted yet.") : ""
        sentence: root.doubtful ? root.proof.policyWords : ""
        width: parent.width
    }
    Repeater {
        model: root.doubtful ? root.proof.keyGroups : []

        DigestText {
            required property string modelData

            text: modelData
            name: qsTr("Key of the office")
            font: Theme.bodyBold
            width: root.width
        }
    }
    AppButton {
        text: qsTr("I compared it: it is the same")
        visible: root.doubtful
        onClicked: root.proof.trustPolicy()
    }
}
