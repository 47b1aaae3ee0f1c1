// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// One decision or recommendation in full: its text in each language, its facts, what hangs on it, what can be done.
Card {
    id: root

    required property Session session
    required property Navigation navigation
    property alias entity: entry.entity
    property alias recordId: entry.recordId

    RegisterEntryView {
        id: entry
        session: root.session
    }
    Column {
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(16)
        bottomPadding: Theme.px(12)
        spacing: Theme.px(6)

        AppText {
            text: entry.reference + " · " + entry.kindWord
            role: "small"
            quiet: true
            width: parent.width
        }
        AppText {
            text: entry.title
            role: "heading"
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        Badge {
            shape: entry.shape
            text: entry.stateWord
        }
    }
    EntryTexts {
        entry: entry
        mayWrite: root.session.may.Translate
        width: parent.width
    }
    Divider {
        width: parent.width
    }
    FactList {
        facts: entry.facts
        x: Theme.px(16)
        width: parent.width - 2 * x
    }
    EntryConditions {
        entry: entry
        session: root.session
        width: parent.width
    }
    EntryResponses {
        entry: entry
        width: parent.width
        onAnswerWanted: answering.show()
    }
    EntryActions {
        entry: entry
        navigation: root.navigation
        width: parent.width
    }
    Divider {
        width: parent.width
    }
    Flow {
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(12)
        bottomPadding: Theme.px(16)
        spacing: Theme.px(8)

        AppButton {
            text: qsTr("Record the answer…")
            visible: entry.mayAnswer && root.entity === "recommendation" && entry.state < 3
            onClicked: answering.show()
        }
        AppButton {
            text: qsTr("Mark as carried out")
            visible: root.session.may.SettleDecision && root.entity === "decision" && (entry.state === 1 || entry.state === 2)
            onClicked: if (entry.settle(6)) root.session.say(qsTr("Marked as carried out."), true)
        }
        AppButton {
            text: qsTr("History")
            iconName: "view-history"
            kind: "quiet"
            onClicked: root.navigation.go("journal", root.recordId)
        }
    }
    Banner {
        x: Theme.px(16)
        width: parent.width - 2 * x
        sentence: entry.errorMessage
    }
    AnswerDialog {
        id: answering
        session: root.session
        entry: entry
    }
}
