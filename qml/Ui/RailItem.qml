// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// One part of the register in the rail; its count is what waits for me.
T.TabButton {
    id: control

    required property string iconName
    required property string label
    property int count: 0
    property bool current: false
    property bool narrow: false

    /// Lower where nine of them would not fit the window.
    property int room: Theme.px(36)

    implicitHeight: Math.min(Theme.px(36), control.room)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: control.count > 0 ? qsTr("%1, %n waiting for you", "", control.count).arg(control.label) : control.label
    Accessible.selected: control.current
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()

    T.ToolTip {
        id: tip
        visible: control.narrow && control.hovered
        x: control.width
        y: (control.height - height) / 2
        padding: Theme.px(8)
        delay: 300
        contentItem: AppText {
            text: control.label
            role: "small"
            color: Theme.surface
        }
        background: Rectangle {
            color: Theme.text
            radius: 4
        }
    }
    contentItem: Item {
        Icon {
            id: icon
            name: control.iconName
            color: control.current ? Theme.accent : Theme.text2
            x: control.narrow ? (control.width - width) / 2 : 20
            anchors.verticalCenter: parent.verticalCenter
        }
        AppText {
            text: control.label
            role: control.current ? "bodyBold" : "body"
            x: 48
            visible: !control.narrow
            wrapMode: Text.NoWrap
            color: control.current ? Theme.text : Theme.text2
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        AppText {
            text: control.count
            role: "smallBold"
            visible: control.count > 0 && !control.narrow
            x: control.width - width - 18
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        Rectangle {
            visible: control.count > 0 && control.narrow
            width: Math.max(height, pill.implicitWidth + Theme.px(6))
            height: Theme.px(16)
            radius: height / 2
            color: Theme.text
            x: Math.min(icon.x + icon.width - Theme.px(4), control.width - width - 4)
            anchors.bottom: icon.top
            anchors.bottomMargin: -Theme.px(8)

            AppText {
                id: pill
                anchors.centerIn: parent
                text: control.count
                role: "smallBold"
                color: Theme.surface
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        Rectangle {
            x: 8
            width: parent.width - 16
            height: parent.height
            radius: Theme.radius
            color: control.current ? Theme.surface : control.hovered ? Theme.hover : "transparent"
            border.width: control.current ? 1 : 0
            border.color: Theme.border

            FocusRing {
                around: control
                shown: control.visualFocus
                gap: -1
            }
        }
        Rectangle {
            x: 8
            width: 3
            height: parent.height / 2
            color: Theme.accent
            visible: control.current
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
