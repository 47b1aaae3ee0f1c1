// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Activities as bars by quarter, grouped by the result they serve; today stands across them.
Card {
    id: root

    required property PlanView plan
    required property ActivityListModel activities
    readonly property int labels: Theme.oneColumn ? Math.min(width * 0.5, Theme.px(240)) : Theme.px(232)
    readonly property int track: width - root.labels - 1

    signal picked(string activityId)

    title: ""

    Item {
        width: parent.width
        height: Theme.px(32)

        AppText {
            text: qsTr("Activity")
            role: "small"
            quiet: true
            x: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
        }
        Repeater {
            model: root.plan.quarters

            AppText {
                required property var modelData

                text: modelData.label
                role: modelData.now ? "smallBold" : "small"
                quiet: !modelData.now
                x: root.labels + modelData.from * root.track + Theme.px(8)
                width: (modelData.until - modelData.from) * root.track - Theme.px(8)
                visible: width > Theme.px(30)
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
        Divider {
            width: parent.width
            anchors.bottom: parent.bottom
        }
    }
    EmptyState {
        visible: root.activities.count === 0
        iconName: "view-task"
        title: qsTr("No activity yet")
        sentence: qsTr("Each activity says what is done, when, by whom, for how much, and which result it serves.")
        width: parent.width
    }
    ListView {
        id: list
        model: root.activities
        width: parent.width
        // Worked out, not asked of the list: what it holds must not decide how much of it is made.
        height: Math.min(root.activities.count * Theme.px(44) + root.activities.groups * Theme.px(28), Theme.px(560))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Activities")
        section.property: "result"
        section.delegate: PlanSection {
            width: list.width
            height: Theme.px(28)
        }
        delegate: ActivityBar {
            required property int index

            quarters: root.plan.quarters
            today: root.plan.today
            labels: root.labels
            last: index === root.activities.count - 1
            sentence: root.activities.sentence(index)
            width: list.width
            onClicked: root.picked(activityId)
            onMoved: part => root.activities.move(index, part)
            onNudged: months => root.activities.moveMonths(index, months)
        }
    }
    Item {
        width: parent.width
        height: root.activities.count > 0 ? Theme.px(36) : 0
        visible: height > 0

        Divider {
            width: parent.width
        }
        AppText {
            text: qsTr("Total %1").arg(root.activities.total)
            role: "small"
            quiet: true
            visible: root.activities.total.length > 0
            x: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
        }
        TodayFlag {
            at: root.labels + root.plan.today * root.track
            visible: root.plan.today > 0
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
