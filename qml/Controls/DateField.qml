// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// A day to type as 2021-07-08, or to pick from a month that opens below.
Item {
    id: root

    property alias text: field.text
    property alias name: field.name
    property alias wrong: field.wrong
    readonly property date chosen: Date.fromLocaleString(Qt.locale("C"), field.text, "yyyy-MM-dd")

    implicitWidth: Theme.px(200)
    implicitHeight: field.implicitHeight

    AppTextField {
        id: field
        placeholderText: qsTr("yyyy-mm-dd")
        width: parent.width
        rightPadding: button.width + Theme.px(4)
        Keys.onDownPressed: popup.open()
    }
    AppButton {
        id: button
        iconName: "view-calendar"
        kind: "quiet"
        hint: qsTr("Pick a day")
        focusPolicy: Qt.NoFocus
        anchors.right: parent.right
        onClicked: popup.opened ? popup.close() : popup.open()
    }
    MonthPopup {
        id: popup
        y: root.height + 4
        day: isNaN(root.chosen.getTime()) ? new Date() : root.chosen
        onPicked: day => {
            field.text = day.toLocaleString(Qt.locale("C"), "yyyy-MM-dd");
            field.forceActiveFocus();
        }
    }
}
