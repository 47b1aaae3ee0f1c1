// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// One entry in full: who, when here and in UTC, and each field before and after.
Card {
    id: root

    required property JournalListModel journal
    required property Navigation navigation
    property int row: -1
    readonly property var changes: root.row >= 0 && root.journal.count > root.row ? root.journal.changes(root.row) : []
    readonly property string entity: root.value("entity")
    readonly property string recordId: root.value("recordId")
    /// The page that shows a record, by the table it is kept in.
    readonly property string page: ({
        "meeting": "session",
        "decision": "decisions",
        "recommendation": "decisions",
        "call": "calls",
        "proposal": "calls",
        "mandate": "calls",
        "initiative": "calls",
        "document": "documents",
        "seat": "committee",
        "membership": "committee",
        "terms_of_reference": "committee"
    })[root.entity] ?? ""

    function value(role: string): string {
        return root.row >= 0 && root.journal.count > root.row ? String(root.journal.at(root.row, role) ?? "") : "";
    }

    padding: Theme.px(16)
    spacing: Theme.px(12)

    AppText {
        text: qsTr("Entry %1").arg(root.value("entryIndex"))
        role: "small"
        quiet: true
    }
    AppText {
        text: root.value("what")
        role: "heading"
        width: parent.width
        Accessible.role: Accessible.Heading
    }
    FactList {
        width: parent.width
        facts: [
            { label: qsTr("Who"), text: root.value("who") },
            { label: qsTr("When"), text: root.value("when") + " (" + root.value("utc") + ")" },
            { label: qsTr("On"), text: root.value("reference") },
            { label: qsTr("Ledger"), text: root.value("ledger") },
            { label: qsTr("Fingerprint"), text: root.value("digest") }
        ].filter(one => one.text.length > 0)
    }
    Divider {
        width: parent.width
        visible: root.changes.length > 0
    }
    Repeater {
        model: root.changes

        ChangeRow {
            required property var modelData
            field: modelData.field
            before: modelData.before
            after: modelData.after
            width: parent.width
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.px(8)

        AppButton {
            text: qsTr("Open the record")
            visible: root.page.length > 0
            onClicked: root.navigation.go(root.page, root.recordId)
        }
        AppButton {
            text: qsTr("Its history")
            iconName: "view-history"
            kind: "quiet"
            visible: root.recordId.length > 0 && root.journal.recordId.length === 0
            onClicked: root.journal.recordId = root.recordId
        }
    }
}
