// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One change: its word, the activity, how it was, how it is, and the decision behind it, or that there is none yet.
Item {
    id: root

    required property string code
    required property string title
    required property string result
    required property string kindWords
    required property string mark
    required property string shape
    required property var beforeLines
    required property var afterLines
    required property var behindList
    required property bool decided
    readonly property bool wide: !Theme.oneColumn
    readonly property real unit: width / 12

    signal decisionWanted(string id)

    implicitHeight: cells.implicitHeight + Theme.px(24)
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.kindWords, root.code, root.title, qsTr("before: %1").arg(was.spoken), qsTr("after: %1").arg(is.spoken)].concat(
        root.behindList.map(one => one.word.length > 0 ? one.reference + " " + one.word : one.reference), root.decided ? [] : [qsTr("no decision yet")]).join(", ")

    Divider {
        width: parent.width
    }
    Flow {
        id: cells
        y: Theme.px(12)
        x: Theme.px(16)
        width: parent.width - Theme.px(32)

        Row {
            width: root.wide ? 2 * root.unit - Theme.px(16) : parent.width
            spacing: Theme.px(8)

            AppText {
                text: root.mark
                role: "bodyBold"
                color: Theme.inkOf(root.shape)
                width: Theme.px(16)
                Accessible.ignored: true
            }
            AppText {
                text: root.kindWords
                color: Theme.inkOf(root.shape)
                width: parent.width - Theme.px(32)
                Accessible.ignored: true
            }
        }
        Column {
            width: root.wide ? 3.4 * root.unit : parent.width
            rightPadding: Theme.px(16)

            AppText {
                text: root.code + "  " + root.title
                width: parent.width - Theme.px(16)
                Accessible.ignored: true
            }
            AppText {
                text: root.result
                role: "small"
                quiet: true
                visible: text.length > 0
                width: parent.width - Theme.px(16)
                Accessible.ignored: true
            }
        }
        PlanChangeSide {
            id: was
            lines: root.beforeLines
            struck: true
            heading: qsTr("Before")
            width: root.wide ? 2.5 * root.unit : parent.width
        }
        PlanChangeSide {
            id: is
            lines: root.afterLines
            heading: qsTr("After")
            width: root.wide ? 2.5 * root.unit : parent.width
        }
        Column {
            width: root.wide ? 1.6 * root.unit - Theme.px(16) : parent.width

            Repeater {
                model: root.behindList

                Column {
                    id: backing

                    required property var modelData

                    AppButton {
                        text: backing.modelData.reference
                        hint: backing.modelData.title
                        kind: "quiet"
                        font: Theme.small
                        leftPadding: 0
                        implicitHeight: Theme.px(20)
                        onClicked: root.decisionWanted(backing.modelData.id)
                    }
                    AppText {
                        visible: text.length > 0
                        text: backing.modelData.word
                        role: "small"
                        color: Theme.text2
                        Accessible.ignored: true
                    }
                }
            }
            Badge {
                shape: "warn"
                text: root.decided ? "" : qsTr("undecided")
                width: Math.min(implicitWidth, parent.width)
            }
        }
    }
}
