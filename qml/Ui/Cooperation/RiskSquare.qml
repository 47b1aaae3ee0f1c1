// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Open risks by likelihood, upwards, and impact, to the right; the list beside it says the same in words.
Card {
    id: root

    required property RiskListModel risks
    readonly property int side: Math.floor((Math.min(root.width, Theme.px(360)) - Theme.px(48)) / 5)

    title: qsTr("Likelihood and impact")

    Item {
        x: Theme.px(16)
        width: parent.width - 2 * x
        height: grid.height + Theme.px(64)

        AppText {
            text: qsTr("Likelihood, upwards to almost certain")
            role: "small"
            quiet: true
            y: Theme.px(8)
        }
        Grid {
            id: grid
            columns: 5
            y: Theme.px(28)
            spacing: 2

            Repeater {
                model: 25

                Rectangle {
                    id: cell
                    required property int index
                    readonly property int likelihood: 5 - Math.floor(index / 5)
                    readonly property int impact: 1 + index % 5
                    readonly property int weight: likelihood * impact
                    readonly property string level: weight >= 15 ? "late" : weight >= 6 ? "warn" : "planned"
                    readonly property string there: root.risks.summary.length > 0 ? root.risks.at5x5(likelihood, impact) : ""

                    width: root.side
                    height: root.side
                    radius: 4
                    color: Theme.softOf(cell.level)
                    border.width: cell.there.length > 0 ? 2 : Theme.contrast ? 1 : 0
                    border.color: Theme.inkOf(cell.level)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: cell.there.length > 0 ? qsTr("%1: %2, %3").arg(cell.there).arg(root.risks.likelihoods[cell.likelihood - 1]).arg(root.risks.impacts[cell.impact - 1]) : ""
                    Accessible.ignored: cell.there.length === 0

                    AppText {
                        text: cell.there.length > 0 ? String(cell.there.split(", ").length) : ""
                        role: "bodyBold"
                        color: Theme.inkOf(cell.level)
                        horizontalAlignment: Text.AlignHCenter
                        width: parent.width
                        anchors.verticalCenter: parent.verticalCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
        AppText {
            text: qsTr("Impact, from slight to grave")
            role: "small"
            quiet: true
            width: parent.width
            y: grid.y + grid.height + Theme.px(6)
        }
    }
}
