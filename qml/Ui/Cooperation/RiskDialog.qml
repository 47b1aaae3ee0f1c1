// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// A risk to raise; how heavy it is comes next.
CooperationDialog {
    id: root

    draft: "risk"
    title: qsTr("Raise a risk")
    sentence: qsTr("Then judge how likely and how grave it is.")
    confirm: qsTr("Raise the risk")
    onConfirmed: if (root.form.raiseRisk({ title: name.text, description: description.text, result: result.chosen, owner: owner.chosen })) root.finish(qsTr("Risk raised."))

    TypedLine {
        id: name
        dialog: root
        first: true
        entry: "title"
        label: qsTr("What may happen")
        width: parent.width
    }
    TypedText {
        id: description
        dialog: root
        entry: "description"
        label: qsTr("And then")
        width: parent.width
    }
    PickLine {
        id: result
        dialog: root
        entry: "result"
        label: qsTr("What it threatens")
        choices: root.form.results
        width: parent.width
    }
    PickLine {
        id: owner
        dialog: root
        entry: "owner"
        label: qsTr("Who watches it")
        choices: root.form.organisations
        width: parent.width
    }
}
