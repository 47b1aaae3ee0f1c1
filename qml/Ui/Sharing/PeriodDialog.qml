// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// How long a class of data is kept in this office, and why.
CareDialog {
    id: root

    property string kept: ""

    function show(kept: string, word: string, months: int, basis: string): void {
        root.kept = kept;
        root.sentence = word;
        root.open();
        period.text = months;
        why.text = basis;
    }

    draft: "period"
    title: qsTr("Set the period")
    confirm: qsTr("Keep this period")
    onConfirmed: if (root.form.setRetention({ kept: root.kept, months: period.text, basis: why.text })) root.finish(qsTr("Period kept."))

    TypedLine {
        id: period
        dialog: root
        first: true
        entry: "months"
        label: qsTr("Months")
        width: parent.width
    }
    TypedText {
        id: why
        dialog: root
        entry: "basis"
        label: qsTr("The legal basis, or the reason")
        width: parent.width
    }
}
