// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// Data that waits for its next step: to be submitted, verified or given back.
Column {
    id: root

    required property var waiting
    property bool mayWrite: false

    signal advanceWanted(string observationId, int state)
    signal returnWanted(string observationId)

    spacing: Theme.px(8)

    Repeater {
        model: root.waiting

        Column {
            id: one
            required property var modelData

            width: root.width
            spacing: Theme.px(6)

            Item {
                width: parent.width
                implicitHeight: words.implicitHeight
                Accessible.role: Accessible.StaticText
                Accessible.name: one.modelData.stateWord + ": " + one.modelData.text

                StateShape {
                    shape: one.modelData.shape
                    y: Theme.px(2)
                }
                AppText {
                    id: words
                    text: one.modelData.stateWord + " · " + one.modelData.text
                    role: "small"
                    x: Theme.px(18)
                    width: parent.width - x
                    Accessible.ignored: true
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.px(8)
                visible: root.mayWrite

                AppButton {
                    text: one.modelData.state === 1 ? qsTr("Verify") : qsTr("Submit")
                    hint: one.modelData.text
                    implicitHeight: Theme.px(28)
                    font: Theme.small
                    onClicked: root.advanceWanted(one.modelData.id, one.modelData.state === 1 ? 2 : 1)
                }
                AppButton {
                    text: qsTr("Give back…")
                    hint: one.modelData.text
                    implicitHeight: Theme.px(28)
                    font: Theme.small
                    visible: one.modelData.state === 1
                    onClicked: root.returnWanted(one.modelData.id)
                }
            }
        }
    }
}
