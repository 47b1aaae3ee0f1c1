// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// What the examination of a proof comes to: the sentence, the plan it speaks of, and every finding.
Column {
    id: root

    required property ProofReading proof
    /// What is wrong with the pack around the proof: no seal then, whatever the proof itself comes to.
    property string doubt: ""
    readonly property string outcome: root.proof.outcome

    spacing: Theme.px(16)
    visible: root.outcome !== "none"

    Card {
        padding: Theme.px(16)
        spacing: Theme.px(12)
        width: parent.width

        AppText {
            text: qsTr("Examining…")
            visible: root.outcome === "running"
            width: parent.width
        }
        VerifyVerdict {
            seal: root.proof.shape === "ok" ? (root.doubt.length > 0 ? "none" : "intact") : root.proof.shape === "late" ? "broken" : "none"
            heading: root.outcome === "running" ? "" : root.doubt.length > 0 && root.proof.shape === "ok" ? root.doubt : root.proof.sentence
            sentence: root.proof.reason
            visible: heading.length > 0
            width: parent.width
        }
        PolicyNote {
            proof: root.proof
            width: parent.width
        }
        AppText {
            text: root.proof.head
            role: "small"
            quiet: true
            visible: text.length > 0
            width: parent.width
        }
    }
    ValidationCard {
        facts: root.proof.card
        visible: root.proof.card.length > 0
        width: parent.width
    }
    Card {
        title: qsTr("What was found")
        padding: Theme.px(16)
        spacing: Theme.px(12)
        visible: root.proof.groups.length > 0
        width: parent.width

        Repeater {
            model: root.proof.groups

            FindingGroup {
                required property var modelData

                shape: modelData.shape
                word: modelData.word
                sentences: modelData.sentences
                width: parent.width
            }
        }
        AppText {
            text: root.proof.limits
            role: "small"
            quiet: true
            width: parent.width
        }
    }
}
