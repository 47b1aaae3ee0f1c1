// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Minutier.Controls
import Minutier.Presentation

/// A file to read: typed, or chosen in a dialog.
FormField {
    id: root

    required property Session session
    property string path: ""
    property string placeholder: ""
    property string filter: ""

    signal picked(string path)

    Item {
        width: parent.width
        implicitHeight: field.implicitHeight

        AppTextField {
            id: field
            name: root.label
            text: root.path
            placeholderText: root.placeholder
            width: parent.width - choose.width - Theme.px(8)
            onEditingFinished: root.picked(text)
        }
        AppButton {
            id: choose
            text: qsTr("Choose…")
            hint: qsTr("Choose: %1").arg(root.label)
            anchors.right: parent.right
            onClicked: dialog.open()
        }
    }
    FileDialog {
        id: dialog
        title: root.label
        nameFilters: [root.filter]
        onAccepted: root.picked(root.session.pathOf(selectedFile))
    }
}
