// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Ui

/// Two days, one after the other.
Flow {
    id: root

    required property CooperationDialog dialog
    property string fromField: "starts_on"
    property string untilField: "ends_on"
    property string fromLabel: qsTr("From")
    property string untilLabel: qsTr("Until")
    readonly property alias from: first.text
    readonly property alias until: second.text
    readonly property real half: width >= Theme.px(320) ? (width - spacing) / 2 : width

    spacing: Theme.px(12)

    DayLine {
        id: first
        dialog: root.dialog
        entry: root.fromField
        label: root.fromLabel
        width: root.half
    }
    DayLine {
        id: second
        dialog: root.dialog
        entry: root.untilField
        label: root.untilLabel
        help: ""
        width: root.half
    }
}
