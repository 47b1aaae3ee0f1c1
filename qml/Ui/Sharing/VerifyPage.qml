// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Nothing needs to be believed here: the whole record is read again, and a proof somebody handed over is examined.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property bool wide: !Theme.oneColumn
    readonly property int column: root.wide ? Math.floor((root.breadth - Theme.px(16)) / 2) : root.breadth

    title: qsTr("Check")
    facts: qsTr("Whether this record, or a proof somebody handed over, is what was entered")
    error: verification.errorMessage
    Component.onCompleted: if (root.navigation.record === "now") verification.verify()

    VerificationView {
        id: verification
        session: root.session
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
                width: root.column
                spacing: Theme.px(16)

                VerifyCard {
                    verification: verification
                    width: parent.width
                    onJournalWanted: target => root.openInJournal(target)
                }
                LedgersCard {
                    session: root.session
                    verification: verification
                    visible: verification.ledgers.length > 0 && verification.outcome !== "altered"
                    width: parent.width
                }
            }
            Column {
                width: root.column
                spacing: Theme.px(16)

                ProofChoiceCard {
                    proof: proof
                    session: root.session
                    width: parent.width
                }
                ProofOutcome {
                    proof: proof
                    width: parent.width
                }
            }
        }
    }

    function openInJournal(target: string): void {
        const ledger = target.startsWith("entry/") ? target.split("/")[1] : "";
        if (ledger.length === 36)
            root.session.projectId = ledger;
        root.navigation.go("journal", target);
    }
}
