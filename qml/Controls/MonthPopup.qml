// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// A month to pick a day from: arrows go by day and week, Page Up and Page Down by month.
T.Popup {
    id: root

    property date day: new Date()
    /// The day the keyboard is on.
    property date current: root.day
    readonly property var week: Qt.locale().firstDayOfWeek
    readonly property date first: new Date(root.current.getFullYear(), root.current.getMonth(), 1)
    readonly property int lead: (root.first.getDay() - root.week + 7) % 7

    signal picked(date day)

    function go(days: int, months: int): void {
        const at = root.current;
        root.current = new Date(at.getFullYear(), at.getMonth() + months, at.getDate() + days);
    }
    function choose(day: date): void {
        root.close();
        root.picked(day);
    }

    margins: Theme.px(8)
    padding: Theme.px(12)
    width: Theme.px(32) * 7 + 2 * padding
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    onAboutToShow: root.current = root.day

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: 1
        border.color: Theme.borderStrong
    }
    contentItem: Column {
        spacing: Theme.px(8)
        focus: true
        Accessible.role: Accessible.Table
        Accessible.name: root.current.toLocaleString(Qt.locale(), "d MMMM yyyy")
        Keys.onLeftPressed: root.go(-1, 0)
        Keys.onRightPressed: root.go(1, 0)
        Keys.onUpPressed: root.go(-7, 0)
        Keys.onDownPressed: root.go(7, 0)
        Keys.onReturnPressed: root.choose(root.current)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
                root.go(0, event.key === Qt.Key_PageUp ? -1 : 1);
        }

        Item {
            width: parent.width
            height: Theme.px(28)

            AppButton {
                iconName: "go-previous"
                kind: "quiet"
                hint: qsTr("Previous month")
                implicitHeight: Theme.px(28)
                focusPolicy: Qt.NoFocus
                onClicked: root.go(0, -1)
            }
            AppText {
                text: root.first.toLocaleString(Qt.locale(), "MMMM yyyy")
                role: "bodyBold"
                anchors.centerIn: parent
            }
            AppButton {
                iconName: "go-next"
                kind: "quiet"
                hint: qsTr("Next month")
                implicitHeight: Theme.px(28)
                focusPolicy: Qt.NoFocus
                anchors.right: parent.right
                onClicked: root.go(0, 1)
            }
        }
        Grid {
            columns: 7

            Repeater {
                model: 7

                AppText {
                    required property int index

                    text: Qt.locale().dayName((root.week + index) % 7, Locale.NarrowFormat)
                    role: "small"
                    quiet: true
                    width: Theme.px(32)
                    horizontalAlignment: Text.AlignHCenter
                }
            }
            Repeater {
                model: 42

                Rectangle {
                    id: cell
                    required property int index
                    readonly property date day: new Date(root.first.getFullYear(), root.first.getMonth(), 1 + index - root.lead)
                    readonly property bool inMonth: day.getMonth() === root.first.getMonth()
                    readonly property bool on: day.toDateString() === root.current.toDateString()

                    width: Theme.px(32)
                    height: Theme.px(32)
                    radius: Theme.radius
                    color: on ? Theme.accent : hover.hovered ? Theme.hover : "transparent"

                    AppText {
                        anchors.centerIn: parent
                        text: cell.day.getDate()
                        color: cell.on ? Theme.accentInk : cell.inMonth ? Theme.text : Theme.text3
                        Accessible.ignored: true
                    }
                    HoverHandler {
                        id: hover
                    }
                    TapHandler {
                        onTapped: root.choose(cell.day)
                    }
                }
            }
        }
    }
}
