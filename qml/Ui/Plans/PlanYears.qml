// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The years that have a plan, and its versions, as chips: exactly one of each is looked at.
Flow {
    id: root

    required property PlanView plan
    required property bool mayWrite

    spacing: Theme.px(8)

    Repeater {
        model: root.plan.years

        ViewChip {
            required property var modelData

            text: modelData.label
            checked: modelData.year === root.plan.year
            autoExclusive: false
            onClicked: root.plan.year = modelData.year
        }
    }
    AppButton {
        text: qsTr("Open the next year")
        kind: "quiet"
        iconName: "list-add"
        visible: root.mayWrite
        implicitHeight: Theme.px(28)
        font: Theme.small
        onClicked: root.plan.openNext()
    }
    Repeater {
        model: root.plan.versions.length > 1 ? root.plan.versions : []

        ViewChip {
            required property var modelData

            text: qsTr("%1, %2").arg(modelData.label).arg(modelData.stateWord.toLowerCase())
            checked: modelData.id === root.plan.versionId
            autoExclusive: false
            onClicked: root.plan.versionId = modelData.id
        }
    }
}
