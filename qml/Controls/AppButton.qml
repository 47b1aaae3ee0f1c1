// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// A button: primary, secondary, quiet or danger; one primary in a view.
T.Button {
    id: control

    property string kind: "secondary"
    property string iconName: ""
    /// A key that does the same, shown inside.
    property string keyCap: ""
    /// Stands for what is open because of it.
    property bool open: false
    property string hint: ""
    readonly property bool filled: control.kind === "primary" || control.kind === "danger-filled"
    /// Another ink than the kind's, on another ground than a card's.
    property var tint: undefined
    readonly property color ink: control.tint !== undefined ? control.tint : !control.enabled ? (Theme.contrast ? Theme.text : Theme.text3)
        : control.kind === "primary" ? Theme.accentInk
        : control.kind === "danger-filled" ? Theme.surface
        : control.kind === "danger" ? Theme.late
        : control.kind === "quiet" || control.open ? Theme.accent : Theme.text

    implicitWidth: Math.max(implicitHeight, row.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Theme.px(32)
    leftPadding: control.kind === "quiet" ? Theme.px(6) : Theme.px(12)
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    font: control.filled ? Theme.bodyBold : Theme.body
    Accessible.role: Accessible.Button
    Accessible.name: control.text.length > 0 ? control.text : control.hint
    Accessible.description: control.hint
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.px(8)

            Icon {
                name: control.iconName
                color: control.ink
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                text: control.text
                font: control.font
                color: control.ink
                wrapMode: Text.NoWrap
                visible: control.text.length > 0
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
            KeyCap {
                text: control.keyCap
                visible: control.keyCap.length > 0
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: !control.enabled && control.kind !== "quiet" ? Theme.sunken
            : control.kind === "primary" ? (control.down ? Qt.darker(Theme.accent, 1.15) : Theme.accent)
            : control.kind === "danger-filled" ? Theme.late
            : control.open ? Theme.selected
            : control.hovered && control.enabled ? Theme.hover
            : control.kind === "quiet" ? "transparent" : Theme.surface
        border.width: control.kind === "quiet" || control.filled ? 0 : 1
        border.color: !control.enabled ? Theme.border : control.kind === "danger" ? Theme.late : control.open ? Theme.accent : Theme.borderStrong

        FocusRing {
            around: control
            shown: control.visualFocus
        }
    }
}
