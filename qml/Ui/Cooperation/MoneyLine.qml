// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// An amount with its currency.
Flow {
    id: root

    required property CooperationDialog dialog
    property string label: qsTr("Amount")
    property string help: ""
    property string prefix: ""
    property string currencies: ""
    readonly property alias amount: sum.text
    readonly property alias currency: code.text
    readonly property bool side: width >= Theme.px(300)

    spacing: Theme.px(12)

    TypedLine {
        id: sum
        dialog: root.dialog
        entry: root.prefix + "amount"
        label: root.label
        help: root.help
        width: root.side ? root.width - Theme.px(132) : root.width
    }
    TypedLine {
        id: code
        dialog: root.dialog
        entry: root.prefix + "currency"
        label: qsTr("Currency")
        initial: root.currencies
        width: root.side ? Theme.px(120) : root.width
    }
}
