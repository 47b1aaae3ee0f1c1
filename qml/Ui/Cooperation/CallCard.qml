// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// A call: what it came to in one sentence, its terms, and the step it may take.
Card {
    id: root

    required property Session session
    required property Navigation navigation
    required property CallView call
    readonly property bool wide: !Theme.oneColumn
    readonly property var nextSteps: [qsTr("Open the call"), qsTr("Close the call"), qsTr("Mark it decided")]
    readonly property var nextStates: ["open", "closed", "decided"]

    Column {
        x: Theme.px(20)
        width: parent.width - 2 * x
        topPadding: Theme.px(16)
        spacing: Theme.px(6)

        AppText {
            text: root.call.reference
            role: "small"
            quiet: true
            width: parent.width
        }
        AppText {
            text: root.call.title
            role: "heading"
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        Flow {
            spacing: Theme.px(12)
            width: parent.width

            Badge {
                shape: root.call.shape
                text: root.call.stateWord
            }
            AppText {
                text: root.call.sentence
                width: Math.min(implicitWidth, parent.width)
            }
        }
        AppText {
            text: root.call.objective
            visible: text.length > 0
            topPadding: Theme.px(6)
            width: parent.width
        }
    }
    Flow {
        x: Theme.px(20)
        width: parent.width - 2 * x
        topPadding: Theme.px(16)
        bottomPadding: Theme.px(16)
        spacing: Theme.px(20)

        Repeater {
            model: root.call.facts

            Column {
                id: fact
                required property var modelData

                AppText {
                    text: fact.modelData.label
                    role: "small"
                    quiet: true
                    wrapMode: Text.NoWrap
                }
                AppText {
                    text: fact.modelData.text
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    AppText {
        text: root.call.note
        role: "small"
        quiet: true
        visible: text.length > 0
        x: Theme.px(20)
        width: parent.width - 2 * x
        bottomPadding: Theme.px(12)
    }
    Divider {
        x: 1
        width: parent.width - 2
        visible: tools.visible
    }
    Flow {
        id: tools
        x: Theme.px(20)
        width: parent.width - 2 * x
        topPadding: Theme.px(12)
        bottomPadding: Theme.px(12)
        spacing: Theme.px(8)
        visible: ["AdvanceCall", "ReceiveProposal", "ReviseCall"].some(one => root.session.may[one]) || root.call.decisionId.length > 0

        AppButton {
            text: root.nextSteps[root.call.step] ?? ""
            visible: root.session.may.AdvanceCall && root.call.callId.length > 0 && root.call.step < 3
            onClicked: form.advanceCall({ call: root.call.callId, state: root.nextStates[root.call.step] })
        }
        AppButton {
            text: qsTr("Receive a proposal…")
            visible: root.session.may.ReceiveProposal && root.call.takesProposals
            onClicked: receive.open()
        }
        AppButton {
            text: qsTr("Say how many arrived…")
            visible: root.session.may.ReviseCall && root.call.step > 0 && root.call.step < 4
            onClicked: arrived.open()
        }
        AppButton {
            text: qsTr("See decision %1").arg(root.call.decision)
            kind: "quiet"
            visible: root.call.decisionId.length > 0
            onClicked: root.navigation.go("decisions", root.call.decisionId)
        }
    }
    CooperationForm {
        id: form
        session: root.session
    }
    ReceiveDialog {
        id: receive
        session: root.session
        call: root.call
    }
    ArrivedDialog {
        id: arrived
        session: root.session
        call: root.call
    }
}
