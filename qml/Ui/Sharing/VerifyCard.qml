// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The whole record read again: how far it is, and then the seal, or what differs first.
Card {
    id: root

    required property VerificationView verification
    readonly property string outcome: root.verification.outcome
    readonly property bool running: root.outcome === "running"
    readonly property var differences: root.verification.differences

    signal journalWanted(string target)

    title: qsTr("The whole record")
    padding: Theme.px(16)
    spacing: Theme.px(12)

    AppText {
        text: root.verification.sentence.length > 0 ? root.verification.sentence : qsTr("Reads every entry, every record and every file again, and compares them with each other and with the signed heads. Nothing is changed.")
        quiet: root.verification.sentence.length === 0
        visible: root.outcome === "unknown"
        width: parent.width
    }
    VerifyProgress {
        verification: root.verification
        visible: root.running
        width: parent.width
    }
    VerifyVerdict {
        seal: root.outcome === "intact" ? "intact" : "broken"
        heading: ({
            "intact": qsTr("Every entry, every record and every signed head agrees."),
            "altered": qsTr("Altered outside Minutier."),
            "failed": qsTr("The check could not be finished.")
        })[root.outcome] ?? ""
        sentence: root.outcome === "altered" ? qsTr("Keep this copy as it is, as evidence, and ask for another one.") : root.verification.sentence
        visible: heading.length > 0
        width: parent.width
    }
    AppText {
        text: root.verification.unopened
        role: "small"
        quiet: true
        visible: text.length > 0
        width: parent.width
    }
    Repeater {
        model: root.differences

        DifferenceRow {
            required property var modelData
            required property int index

            heading: index === 0 ? qsTr("The first difference") : index === 1 ? qsTr("%n further difference(s)", "", root.differences.length - 1) : ""
            place: modelData.place
            sentence: modelData.sentence
            link: modelData.target.startsWith("entry/") ? qsTr("Open the entry in the journal") : modelData.target.length > 0 ? qsTr("Open its history") : ""
            strong: index === 0
            width: parent.width
            onFollowed: root.journalWanted(modelData.target)
        }
    }
    AppButton {
        text: root.outcome === "unknown" ? qsTr("Check the whole record") : qsTr("Check again")
        iconName: "security-high"
        kind: root.outcome === "unknown" ? "primary" : "secondary"
        visible: !root.running
        focus: true
        onClicked: root.verification.verify()
    }
}
