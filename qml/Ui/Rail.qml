// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The way around: one item for each part of the register, and who is writing.
Rectangle {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property bool narrow: Theme.narrowRail

    implicitWidth: root.narrow ? (Theme.scale >= 2 ? 72 : 64) : 200
    color: Theme.sunken
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Parts of the register")

    LateListModel {
        id: late
        session: root.session
    }

    Item {
        id: brand
        width: parent.width
        height: Theme.px(48)

        Icon {
            name: "minutier"
            color: Theme.accent
            side: Theme.px(24)
            x: root.narrow ? (root.width - width) / 2 : 16
            anchors.verticalCenter: parent.verticalCenter
        }
        AppText {
            text: "Minutier"
            role: "heading"
            x: 48
            visible: !root.narrow
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Column {
        id: items
        readonly property int gap: root.height < Theme.px(640) ? 2 : Theme.px(4)
        readonly property int room: (root.height - y - writer.height - Theme.px(60)) / 9 - gap

        y: brand.height + Theme.px(8)
        width: parent.width
        spacing: gap

        Repeater {
            model: [
                { page: "home", icon: "go-home", label: qsTr("Home"), count: late.mine },
                { page: "committee", icon: "system-users", label: qsTr("Committee"), count: 0 },
                { page: "sessions", icon: "view-calendar", label: qsTr("Sessions"), count: 0 },
                { page: "decisions", icon: "checkbox", label: qsTr("Decisions"), count: 0 },
                { page: "plan", icon: "view-calendar-timeline", label: qsTr("Action plan"), count: 0 },
                { page: "results", icon: "office-chart-line", label: qsTr("Results"), count: 0 },
                { page: "calls", icon: "flag", label: qsTr("Calls and mandates"), count: 0 },
                { page: "documents", icon: "folder-documents", label: qsTr("Documents"), count: 0 },
                { page: "journal", icon: "view-history", label: qsTr("Journal"), count: 0 }
            ]

            RailItem {
                required property var modelData

                width: root.width
                narrow: root.narrow
                room: items.room
                iconName: modelData.icon
                label: modelData.label
                count: modelData.count
                current: root.navigation.section === modelData.page
                onClicked: root.navigation.go(modelData.page)
            }
        }
    }
    RailItem {
        anchors.bottom: writer.top
        anchors.bottomMargin: Theme.px(8)
        width: parent.width
        narrow: root.narrow
        iconName: "configure"
        label: qsTr("Settings")
        current: root.navigation.section === "settings"
        onClicked: root.navigation.go("settings")
    }
    Item {
        id: writer
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.narrow ? 0 : Theme.px(56)
        visible: !root.narrow

        Divider {
            width: parent.width
        }
        Column {
            x: 20
            width: parent.width - 32
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: root.session.accountTitle
                role: "smallBold"
                width: parent.width
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            AppText {
                text: root.session.officeName
                role: "small"
                quiet: true
                width: parent.width
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
        }
    }
    Divider {
        width: 1
        height: parent.height
        anchors.right: parent.right
    }
}
