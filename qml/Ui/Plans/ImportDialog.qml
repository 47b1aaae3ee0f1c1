// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Minutier.Controls
import Minutier.Presentation

/// A table of activities into a draft: what each line would do is shown before anything is kept.
AppDialog {
    id: root

    required property Session session
    property string versionId: ""

    function show(): void {
        sheet.forget();
        root.open();
    }

    title: qsTr("Import a table of activities")
    sentence: qsTr("A CSV file with a heading row: code, title, type, result, starts_on, ends_on, responsible, partner, budget, currency. A code the draft knows changes that activity.")
    confirm: qsTr("Import")
    confirmEnabled: sheet.ready
    reason: sheet.lines.length > 0 ? qsTr("Nothing to import, or lines are refused.") : qsTr("Choose a file first.")
    error: sheet.errorMessage
    breadth: 640
    onConfirmed: {
        if (!sheet.apply())
            return;
        root.session.say(qsTr("The table was imported."));
        root.close();
    }

    ActivityImport {
        id: sheet
        session: root.session
        versionId: root.versionId
    }
    AppButton {
        text: qsTr("Choose a file…")
        iconName: "document-open"
        onClicked: picker.open()
    }
    AppText {
        text: sheet.summary
        role: "bodyBold"
        visible: text.length > 0
        width: parent.width
    }
    ListView {
        model: sheet.lines
        width: parent.width
        height: Math.min(count * Theme.px(44), Theme.px(264))
        clip: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What each line would do")
        delegate: Item {
            id: line
            required property var modelData

            width: ListView.view.width
            height: Theme.px(44)
            Accessible.role: Accessible.ListItem
            Accessible.name: [modelData.line, modelData.title, modelData.word, modelData.sentence].filter(one => one.length > 0).join(", ")

            AppText {
                text: line.modelData.title
                width: parent.width - badge.width - Theme.px(12)
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            AppText {
                text: [line.modelData.line, line.modelData.sentence].filter(one => one.length > 0).join(" · ")
                role: "small"
                quiet: true
                y: Theme.px(20)
                width: parent.width - badge.width - Theme.px(12)
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Badge {
                id: badge
                shape: line.modelData.shape
                text: line.modelData.word
                anchors.right: parent.right
            }
        }
    }
    FileDialog {
        id: picker
        title: qsTr("Import a table of activities")
        nameFilters: [qsTr("Tables (*.csv *.txt)")]
        onAccepted: sheet.look(root.session.pathOf(selectedFile))
    }
}
