// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// One thing that proposals are judged on.
CooperationDialog {
    id: root

    required property CallView call

    draft: "criterion"
    title: qsTr("Add a criterion")
    sentence: qsTr("What is asked no longer changes once the call has closed.")
    confirm: qsTr("Add the criterion")
    onConfirmed: if (root.form.addCriterion({ call: root.call.callId, title: name.text, weight: weight.text, highest: highest.text })) root.finish(qsTr("Criterion added."))

    TypedLine {
        id: name
        dialog: root
        first: true
        entry: "title"
        label: qsTr("What is judged")
        width: parent.width
    }
    TypedLine {
        id: weight
        dialog: root
        entry: "weight"
        label: qsTr("Weight")
        help: qsTr("Against the other criteria, 1 to 100.")
        initial: "1"
        width: parent.width
    }
    TypedLine {
        id: highest
        dialog: root
        entry: "highest"
        label: qsTr("Most points")
        initial: "10"
        width: parent.width
    }
}
