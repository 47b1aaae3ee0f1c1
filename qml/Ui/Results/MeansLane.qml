// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// The last lane: what the project brings, such as volunteers and mandates, which leads to no single result.
T.ItemDelegate {
    id: control

    property var means: []
    property bool selected: false

    signal picked

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.px(12)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: qsTr("Means of the project") + ", " + control.means.map(one => one.title + " " + one.value).join(", ")
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    onClicked: control.picked()

    contentItem: Column {
        spacing: Theme.px(8)

        AppText {
            text: qsTr("Means of the project")
            role: "smallBold"
            width: parent.width
            Accessible.ignored: true
        }
        Repeater {
            model: control.means.slice(0, 6)

            Item {
                id: line
                required property var modelData

                width: parent.width
                implicitHeight: Math.max(label.implicitHeight, value.implicitHeight)

                AppText {
                    id: label
                    text: line.modelData.code + " " + line.modelData.title
                    role: "small"
                    quiet: true
                    width: parent.width - value.width - Theme.px(12)
                    Accessible.ignored: true
                }
                AppText {
                    id: value
                    text: line.modelData.value
                    role: "smallBold"
                    wrapMode: Text.NoWrap
                    anchors.right: parent.right
                    Accessible.ignored: true
                }
            }
        }
        AppText {
            text: qsTr("and %n more", "", control.means.length - 6)
            role: "small"
            quiet: true
            visible: control.means.length > 6
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.selected ? Theme.selected : control.hovered ? Theme.hover : Theme.surface
        border.width: control.selected ? 2 : 1
        border.color: control.selected ? Theme.accent : Theme.border

        FocusRing {
            around: control
            shown: control.visualFocus
        }
    }
}
