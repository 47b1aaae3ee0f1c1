// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// A check that is not settled yet: a line in red that leads to its fix.
T.AbstractButton {
    id: control

    required property string title
    required property string detail
    property bool showDetail: false

    implicitHeight: Math.max(Theme.px(28), column.implicitHeight + Theme.px(8))
    leftPadding: 0
    focusPolicy: Qt.StrongFocus
    Accessible.name: control.detail.length > 0 ? control.title + ". " + control.detail : control.title
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()

    contentItem: Item {
        StateShape {
            id: mark
            shape: "late"
            y: column.y + (Theme.px(20) - height) / 2
        }
        Column {
            id: column
            x: Theme.px(20)
            width: parent.width - x - next.width - Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: control.title
                role: "bodyLink"
                color: Theme.late
                width: parent.width
                Accessible.ignored: true
            }
            AppText {
                text: control.detail
                role: "small"
                quiet: true
                width: parent.width
                visible: control.showDetail && control.detail.length > 0
                Accessible.ignored: true
            }
        }
        Icon {
            id: next
            name: "go-next"
            color: Theme.late
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    background: Rectangle {
        radius: 4
        color: control.hovered ? Theme.hover : "transparent"

        FocusRing {
            around: control
            shown: control.visualFocus
        }
    }
}
