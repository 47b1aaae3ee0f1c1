// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Minutier.Controls
import Minutier.Presentation

/// A file with its title, and who may read it.
AppDialog {
    id: root

    required property DocumentListModel documents
    property url file
    readonly property string fileName: decodeURIComponent(String(root.file).split("/").pop())

    title: qsTr("Add a document")
    confirm: qsTr("Add")
    confirmEnabled: root.fileName.length > 0
    reason: qsTr("Choose a file first.")
    error: root.documents.ruleMessage
    onAboutToShow: {
        root.file = "";
        documentTitle.text = "";
        root.documents.clearRule();
    }
    onConfirmed: if (root.documents.add(root.file, documentTitle.text, audience.currentIndex, "", "")) root.close()

    FormField {
        label: qsTr("File")
        help: root.fileName.length > 0 ? root.fileName : qsTr("Up to 50 MB. The register keeps a copy.")
        width: parent.width

        AppButton {
            text: qsTr("Choose a file…")
            onClicked: picker.open()
        }
    }
    FormField {
        label: qsTr("Title")
        help: qsTr("Without one, the name of the file.")
        width: parent.width

        AppTextField {
            id: documentTitle
            name: qsTr("Title")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("For")
        width: parent.width

        AppComboBox {
            id: audience
            name: qsTr("For")
            model: [qsTr("The office"), qsTr("Members"), qsTr("The donor"), qsTr("The public")]
            currentIndex: 1
            width: parent.width
        }
    }
    FileDialog {
        id: picker
        title: qsTr("Add a document")
        onAccepted: root.file = selectedFile
    }
}
