// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Every change in order, nothing erased; "Check" reads all of it again.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property bool wide: !Theme.oneColumn
    readonly property int aside: root.wide ? Theme.px(320) : root.breadth
    property int row: -1
    /// In one column the entry takes the place of the list; Esc returns.
    readonly property bool listShown: root.wide || root.row < 0
    /// The record whose history is shown; empty for everything.
    property string record: root.navigation.record.startsWith("entry/") ? "" : root.navigation.record
    /// The entry to begin with, as `LEDGER/NUMBER`.
    property string from: root.navigation.record.startsWith("entry/") ? root.navigation.record.slice(6) : ""

    title: root.record.length > 0 ? qsTr("History") : qsTr("Journal")
    facts: root.record.length > 0 ? qsTr("What changed in this record, and who changed it") : qsTr("Every change, in order; nothing is erased")
    error: journal.errorMessage
    actions: [
        AppButton {
            text: qsTr("Back to the list")
            iconName: "go-previous"
            visible: !root.listShown
            onClicked: root.row = -1
        },
        AppButton {
            text: qsTr("Check")
            iconName: "security-high"
            kind: "primary"
            onClicked: root.navigation.go("verify", "now")
        }
    ]
    Keys.onEscapePressed: event => {
        event.accepted = !root.listShown;
        if (event.accepted)
            root.row = -1;
    }
    Component.onCompleted: {
        if ((root.wide || root.from.length > 0) && journal.count > 0)
            root.row = 0;
    }

    JournalListModel {
        id: journal
        session: root.session
        recordId: root.record
        from: root.from
    }
    JournalFilters {
        id: filters
        journal: journal
        historyOnly: root.record.length > 0 || root.from.length > 0
        visible: root.listShown
        width: root.breadth
        onEverythingWanted: {
            root.record = "";
            root.from = "";
        }
    }
    JournalList {
        id: list
        visible: root.listShown
        journal: journal
        row: root.row
        width: root.wide ? root.breadth - root.aside - Theme.px(24) : root.breadth
        anchors.top: filters.bottom
        anchors.topMargin: Theme.px(16)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        onPicked: row => root.row = row
    }
    AppScroll {
        visible: root.row >= 0 && journal.count > 0
        x: root.wide ? list.width + Theme.px(24) : 0
        width: root.aside
        anchors.top: root.wide ? filters.bottom : parent.top
        anchors.topMargin: root.wide ? Theme.px(16) : 0
        anchors.bottom: parent.bottom
        gutter: Theme.px(24)
        inset: Theme.px(12)
        spacing: Theme.px(16)

        JournalEntryCard {
            journal: journal
            navigation: root.navigation
            row: root.row
            width: parent.width
        }
        EntryProofCard {
            session: root.session
            journal: journal
            row: root.row
            width: parent.width
        }
    }
}
