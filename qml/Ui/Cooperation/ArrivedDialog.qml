// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// How many proposals a source says arrived; the register may know fewer.
CooperationDialog {
    id: root

    required property CallView call
    readonly property var qualifiers: ["exact", "over", "about"]

    draft: "arrived"
    title: qsTr("How many arrived")
    sentence: qsTr("As the source says it: the register may hold fewer of them.")
    confirm: qsTr("Keep the number")
    confirmEnabled: number.text.trim().length > 0
    reason: qsTr("Give the number first.")
    onConfirmed: if (root.form.reviseCall({ call: root.call.callId, received: number.text, received_qualifier: root.qualifiers[exactness.currentIndex] })) root.finish(qsTr("Number kept."))

    FormField {
        label: qsTr("Said as")
        width: parent.width

        AppComboBox {
            id: exactness
            name: qsTr("Said as")
            model: [qsTr("Exactly"), qsTr("More than"), qsTr("About")]
            width: parent.width
        }
    }
    TypedLine {
        id: number
        dialog: root
        first: true
        entry: "received"
        label: qsTr("Proposals received")
        width: parent.width
    }
}
