// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Conditions set with the decision: proved, then lifted by a later decision.
Column {
    id: root

    required property RegisterEntryView entry
    required property Session session

    visible: root.entry.conditions.length > 0

    Divider {
        width: parent.width
    }
    Column {
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(12)
        bottomPadding: Theme.px(12)
        spacing: Theme.px(8)

        AppText {
            text: qsTr("Conditions")
            role: "bodyBold"
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.entry.conditions

            Item {
                id: line
                required property var modelData

                width: parent.width
                implicitHeight: words.implicitHeight
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.text + ", " + modelData.stateWord + ", " + modelData.detail

                StateShape {
                    shape: line.modelData.shape
                    y: Theme.px(4)
                }
                Column {
                    id: words
                    x: Theme.px(20)
                    width: parent.width - x

                    AppText {
                        text: line.modelData.text
                        width: parent.width
                        Accessible.ignored: true
                    }
                    AppText {
                        text: [line.modelData.stateWord, line.modelData.detail].filter(one => one.length > 0).join(" · ")
                        role: "small"
                        quiet: true
                        width: parent.width
                        Accessible.ignored: true
                    }
                    AppText {
                        text: qsTr("Proof: %1").arg(line.modelData.proof)
                        role: "small"
                        quiet: true
                        visible: line.modelData.proof.length > 0
                        width: parent.width
                    }
                    AppButton {
                        text: line.modelData.state === 0 ? qsTr("Give the proof…") : qsTr("Lift…")
                        kind: "quiet"
                        leftPadding: 0
                        visible: line.modelData.mayAdvance
                        onClicked: proving.show(line.modelData)
                    }
                }
            }
        }
    }
    ConditionDialog {
        id: proving
        session: root.session
        entry: root.entry
    }
}
