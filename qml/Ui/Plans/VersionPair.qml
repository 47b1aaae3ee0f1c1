// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Which two versions are compared: the validated one with the last, while nobody chose others.
Flow {
    id: root

    required property PlanView plan
    readonly property string before: from.currentValue ?? ""
    readonly property string after: to.currentValue ?? ""
    readonly property var choices: root.plan.versions.map(one => ({ id: one.id, label: qsTr("%1, %2").arg(one.label).arg(one.stateWord.toLowerCase()) }))

    function indexOf(id: string): int {
        return Math.max(0, root.choices.findIndex(one => one.id === id));
    }

    spacing: Theme.px(12)

    FormField {
        label: qsTr("From")
        width: Theme.px(260)

        AppComboBox {
            id: from
            name: qsTr("From")
            model: root.choices
            textRole: "label"
            valueRole: "id"
            currentIndex: root.indexOf(root.plan.cardVersionId)
            width: parent.width
        }
    }
    FormField {
        label: qsTr("To")
        width: Theme.px(260)

        AppComboBox {
            id: to
            name: qsTr("To")
            model: root.choices
            textRole: "label"
            valueRole: "id"
            currentIndex: root.indexOf(root.plan.lastVersionId)
            width: parent.width
        }
    }
}
