// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// How the filled seats are shared between sectors, and between genders where people stated one.
Card {
    id: root

    required property CommitteeView committee
    readonly property var genderInks: [Theme.accent, Theme.text3, Theme.warn, Theme.track]

    title: qsTr("Balance of filled seats")
    note: qsTr("%n titular(s), observers not counted", "", root.committee.titulars)

    Column {
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(16)
        bottomPadding: Theme.px(16)
        spacing: Theme.px(8)

        AppText {
            text: qsTr("By sector")
            role: "small"
            quiet: true
        }
        ShareBar {
            width: parent.width
            shares: root.committee.sectors.map(one => one.filled / Math.max(1, root.committee.filled))
            inks: root.committee.sectors.map(one => Theme.sectorInk(one.sector))
        }
        Flow {
            spacing: Theme.px(16)
            width: parent.width

            Repeater {
                model: root.committee.sectors

                Row {
                    id: sector
                    required property var modelData
                    spacing: Theme.px(6)

                    SectorShape {
                        sector: sector.modelData.sector
                        side: Theme.px(12)
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    AppText {
                        text: sector.modelData.filled + " " + sector.modelData.label.toLowerCase()
                        role: "small"
                    }
                }
            }
        }
        AppText {
            text: qsTr("By gender, where stated")
            visible: root.committee.genders.length > 0
            role: "small"
            quiet: true
            topPadding: Theme.px(8)
        }
        ShareBar {
            visible: root.committee.genders.length > 0
            width: parent.width
            shares: root.committee.genders.map(one => one.count / Math.max(1, root.committee.titulars))
            inks: root.committee.genders.map(one => root.genderInks[one.gender === 0 ? 3 : one.gender - 1])
        }
        AppText {
            text: root.committee.genders.map(one => one.label).join(" · ")
            visible: text.length > 0
            role: "small"
            width: parent.width
        }
    }
}
