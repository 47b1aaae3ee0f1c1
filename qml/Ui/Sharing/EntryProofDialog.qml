// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtCore
import QtQuick.Dialogs
import Minutier.Controls
import Minutier.Presentation

/// For whom a proof of an entry is written, and where.
AppDialog {
    id: root

    required property Session session
    required property EntryProofView proof

    function show(): void {
        path.text = root.session.pathOf(StandardPaths.writableLocation(StandardPaths.DocumentsLocation)) + "/" + root.session.projectCode + "-" + root.proof.entry + ".mproof";
        audience.currentIndex = Math.max(0, root.proof.audiences.findIndex(one => one.word === "donor"));
        since.text = "";
        root.proof.clearError();
        root.open();
    }

    title: qsTr("Proof of entry %1").arg(root.proof.entry)
    sentence: qsTr("It shows that this entry stands under the signed head. It opens no value, so it names nobody.")
    confirm: qsTr("Save")
    confirmEnabled: path.text.length > 0
    error: root.proof.errorMessage
    onConfirmed: if (root.proof.exportTo(path.text, root.proof.audiences[audience.currentIndex].word, since.text)) root.close()

    FormField {
        label: qsTr("For")
        help: qsTr("No wider than this account may read.")
        width: parent.width

        AppComboBox {
            id: audience
            name: qsTr("For")
            model: root.proof.audiences
            textRole: "label"
            valueRole: "word"
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Entries the reader verified before")
        help: qsTr("Optional. Their last check says how many; the proof then shows that the ledger only grew since.")
        width: parent.width

        AppTextField {
            id: since
            name: qsTr("Entries the reader verified before")
            inputMethodHints: Qt.ImhDigitsOnly
            width: parent.width
        }
    }
    FormField {
        label: qsTr("File")
        width: parent.width

        Item {
            width: parent.width
            implicitHeight: path.implicitHeight

            AppTextField {
                id: path
                name: qsTr("File")
                width: parent.width - choose.width - Theme.px(8)
            }
            AppButton {
                id: choose
                text: qsTr("Choose…")
                anchors.right: parent.right
                onClicked: file.open()
            }
        }
    }
    FileDialog {
        id: file
        title: root.title
        fileMode: FileDialog.SaveFile
        onAccepted: path.text = root.session.pathOf(selectedFile)
    }
}
