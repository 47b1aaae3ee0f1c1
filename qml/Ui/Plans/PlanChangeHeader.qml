// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The columns of a comparison: the change, the activity, and how each version has it.
Rectangle {
    id: root

    required property PlanComparisonModel changes
    readonly property real unit: width / 12

    implicitHeight: Theme.px(32)
    color: Theme.sunken
    radius: Theme.cardRadius

    Repeater {
        model: [
            { at: 0, label: qsTr("Change") },
            { at: 2, label: qsTr("Activity") },
            { at: 5.4, label: root.changes.beforeTitle },
            { at: 7.9, label: root.changes.afterTitle },
            { at: 10.4, label: qsTr("Decision") }
        ]

        AppText {
            required property var modelData
            required property int index

            text: modelData.label
            role: "small"
            quiet: true
            x: index === 0 ? Theme.px(16) : modelData.at * root.unit
            width: (index === 4 ? 1.6 : 2.4) * root.unit
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
