// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// An amount with its currency.
Flow {
    id: root

    required property CooperationDialog dialog
    property string label: qsTr("Amount")
    property string help: ""
    /// Of the fields, where there are two amounts: `counter`.
    property string prefix: ""
    property string currencies: ""
    property bool first: false
    readonly property alias amount: sum.text
    readonly property alias currency: code.text
    readonly property bool side: width >= Theme.px(300)

    function named(field: string): string {
        return root.prefix.length > 0 ? root.prefix + "_" + field : field;
    }

    spacing: Theme.px(12)

    TypedLine {
        id: sum
        dialog: root.dialog
        first: root.first
        entry: root.named("amount")
        label: root.label
        help: root.help
        width: root.side ? root.width - Theme.px(132) : root.width
    }
    TypedLine {
        id: code
        dialog: root.dialog
        entry: root.named("currency")
        label: qsTr("Currency")
        initial: root.currencies
        width: root.side ? Theme.px(120) : root.width
    }
}
