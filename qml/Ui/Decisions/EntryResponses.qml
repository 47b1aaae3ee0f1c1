// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// What the addressee answered, and whether those who asked are satisfied.
Column {
    id: root

    required property RegisterEntryView entry

    signal answerWanted

    visible: root.entry.responses.length > 0

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
            text: qsTr("Answers")
            role: "bodyBold"
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.entry.responses

            Column {
                id: line
                required property var modelData

                width: parent.width
                spacing: Theme.px(4)

                AppText {
                    text: line.modelData.stateWord + " · " + line.modelData.detail
                    role: "small"
                    quiet: true
                    width: parent.width
                }
                AppText {
                    text: line.modelData.text
                    width: parent.width
                    visible: text.length > 0
                }
                AppText {
                    text: ["", qsTr("The committee is satisfied."), qsTr("The committee is not satisfied.")][line.modelData.satisfaction]
                    role: "small"
                    quiet: true
                    visible: text.length > 0
                    width: parent.width
                }
                Row {
                    spacing: Theme.px(8)
                    visible: line.modelData.mayJudge && line.modelData.satisfaction === 0

                    AppButton {
                        text: qsTr("Satisfied")
                        implicitHeight: Theme.px(28)
                        onClicked: root.entry.judge(line.modelData.id, true)
                    }
                    AppButton {
                        text: qsTr("Not satisfied")
                        implicitHeight: Theme.px(28)
                        onClicked: root.entry.judge(line.modelData.id, false)
                    }
                }
            }
        }
    }
}
