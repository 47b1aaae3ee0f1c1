// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// A pack or a proof that was received, read only and without a register: is it what the committee validated?
Page {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property bool wide: !Theme.oneColumn
    readonly property int aside: root.wide ? Math.floor((root.breadth - Theme.px(16)) * 0.44) : root.breadth

    title: qsTr("A pack or a proof that was handed over")
    facts: pack.title.length > 0 ? pack.title : qsTr("Read only; nothing in it is believed without being counted again")
    error: pack.failure
    actions: AppButton {
        text: qsTr("Back")
        iconName: "go-previous"
        visible: root.navigation.canGoBack && !root.session.open
        onClicked: root.navigation.back()
    }
    Component.onCompleted: {
        const given = root.navigation.record.split("\n");
        pack.path = given[0];
        proof.policyPath = given[1] ?? "";
        pack.open();
    }

    PackReading {
        id: pack
        session: root.session
        onPackRead: {
            if (stage !== "read")
                return;
            proof.packedPolicyPath = policyPath;
            proof.proofPath = proofPath;
            proof.examine();
        }
    }
    ProofReading {
        id: proof
        session: root.session
    }
    AppScroll {
        anchors.fill: parent
        gutter: Theme.px(24)

        Flow {
            width: root.breadth
            spacing: Theme.px(16)

            Column {
                width: root.wide ? parent.width - root.aside - Theme.px(16) : parent.width
                spacing: Theme.px(16)

                Repeater {
                    model: pack.faults

                    Banner {
                        required property var modelData

                        shape: modelData.shape
                        fact: modelData.fact
                        sentence: modelData.sentence
                        width: parent?.width ?? 0
                    }
                }
                ProofOutcome {
                    proof: proof
                    doubt: pack.doubt
                    width: parent.width
                }
                Card {
                    visible: pack.stage === "read" && pack.proofPath.length === 0
                    padding: Theme.px(16)
                    width: parent.width

                    AppText {
                        text: pack.proofGone ? qsTr("The proof of this pack is missing, so nothing of it can be verified. Ask the office for the pack again.") : qsTr("This pack holds no proof: its plan is not validated, or the office made it without its keys.")
                        width: parent.width
                    }
                }
            }
            Column {
                width: root.aside
                spacing: Theme.px(16)

                PackChoiceCard {
                    pack: pack
                    proof: proof
                    session: root.session
                    width: parent.width
                }
                PackFilesCard {
                    pack: pack
                    visible: pack.files.length > 0
                    width: parent.width
                }
            }
        }
    }
}
