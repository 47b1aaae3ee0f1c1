// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Is the next session ready, and what is late?
Page {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property bool hasCommittee: root.session.committeeId.length > 0
    readonly property int aside: Theme.px(328)
    readonly property int gap: Theme.px(24)

    title: qsTr("Home")
    facts: root.session.today
    actions: AppButton {
        text: qsTr("Assign an action…")
        iconName: "list-add"
        visible: root.session.may.AssignAction && root.hasCommittee
        onClicked: root.navigation.go("action", "new")
    }

    MeetingView {
        id: meeting
        session: root.session
    }
    AppScroll {
        anchors.fill: parent
        gutter: Theme.px(24)

        EmptyState {
            visible: !root.hasCommittee
            iconName: "system-users"
            title: qsTr("This project has no committee yet")
            sentence: qsTr("Form it, state its terms and seats, and plan the first session; it takes a quarter of an hour.")
            action: root.session.may.StartProject ? qsTr("Begin") : ""
            width: root.breadth
            onActionClicked: root.navigation.go("new-register")
        }
        Grid {
            visible: root.hasCommittee
            columns: Theme.oneColumn ? 1 : 2
            columnSpacing: root.gap
            rowSpacing: Theme.px(16)

            Column {
                spacing: Theme.px(16)
                width: Theme.oneColumn ? root.breadth : root.breadth - root.aside - root.gap

                NextSessionCard {
                    session: root.session
                    navigation: root.navigation
                    meeting: meeting
                    width: parent.width
                }
                LateCard {
                    session: root.session
                    navigation: root.navigation
                    width: parent.width
                }
                LastChangesCard {
                    session: root.session
                    navigation: root.navigation
                    visible: !Theme.oneColumn
                    width: parent.width
                }
            }
            Column {
                spacing: Theme.px(16)
                width: Theme.oneColumn ? root.breadth : root.aside

                MandateClockCard {
                    session: root.session
                    width: parent.width
                }
                PlanStatusCard {
                    session: root.session
                    navigation: root.navigation
                    width: parent.width
                }
                BriefCard {
                    session: root.session
                    navigation: root.navigation
                    width: parent.width
                }
            }
        }
    }
}
