// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// Conditions set with a decision: what must be proved, by whom, by when.
Column {
    id: root

    /// {text, owner, due}
    property var conditions: []
    property var organisations: []
    property string usualDue: ""
    property bool open: false

    signal added(var condition)
    signal takenOut(int index)

    spacing: Theme.px(8)

    Repeater {
        model: root.conditions

        Item {
            id: entry
            required property var modelData
            required property int index

            width: root.width
            implicitHeight: words.implicitHeight + Theme.px(8)

            StateShape {
                shape: "condition"
                y: Theme.px(8)
            }
            AppText {
                id: words
                text: qsTr("Condition %1: %2").arg(entry.index + 1).arg(entry.modelData.text) + (entry.modelData.due.length > 0 ? qsTr(", by %1").arg(entry.modelData.due) : "")
                x: Theme.px(20)
                width: parent.width - x - out.width
                anchors.verticalCenter: parent.verticalCenter
            }
            AppButton {
                id: out
                iconName: "window-close"
                kind: "quiet"
                hint: qsTr("Take condition %1 out").arg(entry.index + 1)
                implicitHeight: Theme.px(28)
                anchors.right: parent.right
                onClicked: root.takenOut(entry.index)
            }
        }
    }
    AppButton {
        text: qsTr("Add a condition")
        iconName: "list-add"
        kind: "quiet"
        visible: !root.open
        onClicked: {
            root.open = true;
            proof.forceActiveFocus();
        }
    }
    Row {
        visible: root.open
        width: parent.width
        spacing: Theme.px(8)

        AppTextField {
            id: proof
            name: qsTr("What must be proved")
            placeholderText: qsTr("What must be proved")
            width: parent.width - owner.width - due.width - add.width - 3 * parent.spacing
        }
        AppComboBox {
            id: owner
            name: qsTr("By whom")
            model: root.organisations
            textRole: "label"
            valueRole: "id"
            width: Theme.px(150)
        }
        DateField {
            id: due
            name: qsTr("Condition due")
            text: root.usualDue
            width: Theme.px(132)
        }
        AppButton {
            id: add
            text: qsTr("Add")
            enabled: proof.text.trim().length > 0
            onClicked: {
                root.added({ text: proof.text.trim(), owner: owner.currentValue ?? "", due: due.text });
                proof.clear();
                root.open = false;
            }
        }
    }
}
