// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One step: a sentence, its fields, and the button that keeps them.
FocusScope {
    id: root

    property string sentence: ""
    property string confirm: qsTr("Continue")
    property bool complete: true
    property string skip: ""
    default property alias fields: slot.data

    signal confirmed
    signal skipped

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: Theme.px(16)

        AppText {
            text: root.sentence
            quiet: true
            width: parent.width
        }
        Column {
            id: slot
            width: parent.width
            spacing: Theme.px(12)
        }
        Flow {
            width: parent.width
            spacing: Theme.px(12)

            AppButton {
                text: root.confirm
                kind: "primary"
                enabled: root.complete
                onClicked: root.confirmed()
            }
            AppButton {
                text: root.skip
                visible: root.skip.length > 0
                onClicked: root.skipped()
            }
        }
    }
}
