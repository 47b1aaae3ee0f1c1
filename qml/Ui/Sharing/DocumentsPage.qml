// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The papers of the project: what they are, for whom, and of which session.
Page {
    id: root

    required property Session session
    required property Navigation navigation

    title: qsTr("Documents")
    facts: qsTr("%n document(s)", "", documents.count)
    error: documents.errorMessage
    actions: [
        AppButton {
            text: qsTr("Releases")
            iconName: "document-export"
            onClicked: root.navigation.go("releases")
        },
        AppButton {
            text: qsTr("Add a document…")
            iconName: "list-add"
            kind: "primary"
            visible: root.session.may.AddDocument
            onClicked: add.open()
        }
    ]

    Component.onCompleted: if (root.navigation.record === "new" && root.session.may.AddDocument) add.open()

    DocumentListModel {
        id: documents
        session: root.session
    }
    SearchField {
        id: search
        placeholderText: qsTr("Search documents")
        text: documents.words
        width: Theme.oneColumn ? root.breadth : Theme.px(320)
        onTextEdited: documents.words = text
    }
    AppScroll {
        anchors.fill: parent
        anchors.topMargin: search.height + Theme.px(16)
        gutter: Theme.px(24)

        Card {
            width: root.breadth

            EmptyState {
                visible: documents.count === 0
                iconName: "folder-documents"
                title: documents.words.length > 0 ? qsTr("Nothing matches") : qsTr("No document yet")
                sentence: documents.words.length > 0 ? qsTr("No title and no file name holds these words.") : qsTr("Papers for a session, annexes and proofs are kept here, each with its fingerprint.")
                action: documents.words.length > 0 ? qsTr("Clear the search") : root.session.may.AddDocument ? qsTr("Add a document…") : ""
                width: parent.width
                onActionClicked: documents.words.length > 0 ? documents.words = "" : add.open()
            }
            Repeater {
                model: documents

                DocumentRow {
                    required property int index

                    last: index === documents.count - 1
                    selected: documentId === root.navigation.record
                    mayWrite: root.session.may.RetireDocument
                    width: parent.width
                    onSaveWanted: save.ask(index, fileName)
                    onRetireWanted: documents.retire(index)
                }
            }
        }
    }
    AddDocumentDialog {
        id: add
        documents: documents
    }
    SaveFileDialog {
        id: save
        onChosen: (row, file) => documents.saveTo(row, file)
    }
}
