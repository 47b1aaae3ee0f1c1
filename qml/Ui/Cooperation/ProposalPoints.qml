// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The points of a proposal on each criterion, as a bar and in words, and who declared an interest in it.
Column {
    id: root

    required property ProposalView proposal

    visible: root.proposal.points.length > 0

    Divider {
        x: 1
        width: parent.width - 2
    }
    Item {
        x: Theme.px(16)
        width: parent.width - 2 * x
        height: Theme.px(36)

        AppText {
            text: qsTr("Points")
            role: "bodyBold"
            anchors.verticalCenter: parent.verticalCenter
            Accessible.role: Accessible.Heading
        }
        AppText {
            text: root.proposal.score
            role: "bodyBold"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Repeater {
        model: root.proposal.points

        Column {
            id: line
            required property var modelData

            x: Theme.px(16)
            width: root.width - 2 * x
            bottomPadding: Theme.px(10)
            spacing: Theme.px(4)

            AppText {
                text: line.modelData.title
                role: "small"
                width: parent.width
            }
            PointsBar {
                share: line.modelData.share
                width: parent.width
            }
            AppText {
                text: line.modelData.detail.length > 0 ? qsTr("%1: %2").arg(line.modelData.points).arg(line.modelData.detail) : line.modelData.points
                role: "small"
                quiet: true
                width: parent.width
            }
        }
    }
    Repeater {
        model: root.proposal.interests

        Item {
            id: interest
            required property string modelData

            x: Theme.px(16)
            width: root.width - 2 * x
            implicitHeight: words.implicitHeight + Theme.px(10)

            StateShape {
                shape: "warn"
                y: Theme.px(2)
            }
            AppText {
                id: words
                text: interest.modelData
                role: "small"
                x: Theme.px(18)
                width: parent.width - x
            }
        }
    }
}
