// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtCore
import QtQuick.Dialogs
import Minutier.Controls
import Minutier.Presentation

/// Third step: to whom and where; then what the inspection said, and the digest to tell by another way.
Card {
    id: root

    required property Session session
    required property ReleaseForm form
    property string usual: ""
    readonly property bool busy: root.form.stage === "releasing"
    readonly property bool out: root.form.stage === "released"
    readonly property string suggested: root.session.pathOf(StandardPaths.writableLocation(StandardPaths.DocumentsLocation)) + "/" + root.usual + (shape.currentIndex === 0 ? ".zip" : "")

    signal backWanted
    signal finished

    padding: Theme.px(16)
    spacing: Theme.px(16)

    FormField {
        label: qsTr("To whom")
        help: qsTr("Stands in the register, not in the pack.")
        visible: !root.out
        width: parent.width

        AppTextField {
            id: recipient
            name: qsTr("To whom")
            focus: true
            width: parent.width
        }
    }
    FormField {
        label: qsTr("For what")
        visible: !root.out
        width: parent.width

        AppTextField {
            id: purpose
            name: qsTr("For what")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Form")
        visible: !root.out
        width: parent.width

        AppComboBox {
            id: shape
            name: qsTr("Form")
            model: [qsTr("One file (.zip)"), qsTr("A new folder")]
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Where")
        visible: !root.out
        width: parent.width

        Item {
            width: parent.width
            implicitHeight: path.implicitHeight

            AppTextField {
                id: path
                name: qsTr("Where")
                text: root.suggested
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
    ReleaseResult {
        form: root.form
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.px(12)

        AppButton {
            text: root.out ? qsTr("Done") : qsTr("Hand it out")
            kind: "primary"
            enabled: !root.busy && path.text.length > 0
            onClicked: root.out ? root.finished() : root.form.release(path.text, recipient.text, purpose.text)
        }
        AppButton {
            text: qsTr("Back")
            visible: !root.out
            enabled: !root.busy
            onClicked: root.backWanted()
        }
    }
    FileDialog {
        id: file
        title: qsTr("Where the pack is written")
        fileMode: FileDialog.SaveFile
        onAccepted: path.text = root.session.pathOf(selectedFile)
    }
}
