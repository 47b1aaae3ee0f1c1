// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Mandates as bars on a line of years; today stands across them.
Card {
    id: root

    required property MandateListModel mandates
    property string mandateId: ""
    readonly property bool stacked: root.width < Theme.px(600)
    readonly property int labels: root.stacked ? Theme.px(16) : Theme.px(292)
    readonly property int track: width - root.labels - Theme.px(root.stacked ? 16 : 8)

    signal picked(string mandateId)

    Item {
        width: parent.width
        height: Theme.px(32)

        AppText {
            text: qsTr("Mandate")
            role: "small"
            quiet: true
            visible: !root.stacked
            x: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
        }
        Repeater {
            model: root.mandates.years

            AppText {
                required property var modelData

                text: modelData.label
                role: modelData.now ? "smallBold" : "small"
                quiet: !modelData.now
                wrapMode: Text.NoWrap
                x: root.labels + modelData.from * root.track + Theme.px(4)
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
        Divider {
            x: 1
            width: parent.width - 2
            anchors.bottom: parent.bottom
        }
    }
    ListView {
        id: list
        model: root.mandates
        width: parent.width
        height: Math.min(contentHeight, Theme.px(640))
        clip: true
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Mandates")
        delegate: MandateBar {
            required property int index

            years: root.mandates.years
            today: root.mandates.todayAt
            labels: root.labels
            track: root.track
            stacked: root.stacked
            selected: mandateId === root.mandateId
            last: index === root.mandates.count - 1 && !foot.visible
            width: list.width
            onClicked: root.picked(mandateId)
        }
    }
    Item {
        id: foot
        visible: root.mandates.todayAt >= 0
        width: parent.width
        height: visible ? Theme.px(32) : 0

        TodayFlag {
            at: root.labels + root.mandates.todayAt * root.track
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
