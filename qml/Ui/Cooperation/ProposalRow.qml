// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A proposal: its title over its number and author, what it asks or was given, its points as a bar, its state.
ListRow {
    id: root

    required property string proposalId
    required property string reference
    required property string title
    required property string who
    required property string asked
    required property string given
    required property string score
    required property real scoreShare
    required property string stateWord
    required property string shape
    readonly property int inner: width - leftPadding - rightPadding
    readonly property bool wide: root.inner >= Theme.px(580)

    implicitHeight: cells.implicitHeight + Theme.px(16)
    Accessible.name: [root.reference, root.title, root.who, root.given.length > 0 ? qsTr("given %1").arg(root.given) : root.asked.length > 0 ? qsTr("asks for %1").arg(root.asked) : "", root.score.length > 0 ? qsTr("points: %1").arg(root.score) : qsTr("no points yet"), root.stateWord].filter(one => one.length > 0).join(", ")

    Flow {
        id: cells
        y: Theme.px(8)
        width: parent.width
        spacing: Theme.px(12)

        Column {
            width: root.wide ? root.inner - Theme.px(384) : root.inner

            AppText {
                text: root.title
                font: root.selected ? Theme.bodyBold : Theme.body
                width: parent.width
                Accessible.ignored: true
            }
            AppText {
                text: [root.reference, root.who].filter(one => one.length > 0).join(" · ")
                role: "small"
                quiet: true
                width: parent.width
                Accessible.ignored: true
            }
        }
        Column {
            width: root.wide ? Theme.px(148) : root.inner

            AppText {
                text: root.given.length > 0 ? root.given : root.asked
                role: "small"
                horizontalAlignment: root.wide ? Text.AlignRight : Text.AlignLeft
                width: parent.width
                Accessible.ignored: true
            }
            AppText {
                text: root.given.length > 0 ? qsTr("given") : qsTr("asked for")
                role: "small"
                quiet: true
                visible: root.given.length > 0 || root.asked.length > 0
                horizontalAlignment: root.wide ? Text.AlignRight : Text.AlignLeft
                width: parent.width
                Accessible.ignored: true
            }
        }
        Column {
            width: root.wide ? Theme.px(72) : root.inner
            spacing: Theme.px(6)

            AppText {
                text: root.score.length > 0 ? root.score : qsTr("no points yet")
                role: "small"
                width: parent.width
                Accessible.ignored: true
            }
            PointsBar {
                share: root.scoreShare
                visible: root.score.length > 0
                width: Math.min(parent.width, Theme.px(160))
            }
        }
        Item {
            width: root.wide ? Theme.px(128) : root.inner
            implicitHeight: badge.height

            Badge {
                id: badge
                shape: root.shape
                text: root.stateWord
                width: Math.min(implicitWidth, parent.width)
            }
        }
    }
}
