// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// One of several, in a list that opens below.
T.ComboBox {
    id: control

    property string name: ""
    property bool wrong: false

    implicitWidth: Theme.px(160)
    implicitHeight: Theme.px(32)
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(32)
    font: Theme.body
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ComboBox
    Accessible.name: control.name + (control.displayText.length > 0 ? ": " + control.displayText : "")
    Accessible.onPressAction: {
        control.forceActiveFocus();
        control.popup.open();
    }

    contentItem: AppText {
        text: control.displayText
        color: control.enabled || Theme.contrast ? Theme.text : Theme.text3
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    indicator: Icon {
        name: "go-down"
        color: control.enabled ? Theme.text2 : Theme.text3
        x: control.width - width - Theme.px(10)
        y: (control.height - height) / 2
    }
    background: Rectangle {
        radius: Theme.radius
        color: !control.enabled ? Theme.sunken : control.hovered ? Theme.hover : Theme.surface
        border.width: control.visualFocus || control.wrong ? 2 : 1
        border.color: control.wrong ? Theme.late : control.visualFocus ? Theme.focus : control.enabled ? Theme.borderStrong : Theme.border
    }
    delegate: ChoiceRow {
        required property int index
        required property var modelData

        width: ListView.view.width
        text: control.textRole.length > 0 ? modelData[control.textRole] : modelData
        current: control.highlightedIndex === index
        onClicked: {
            control.currentIndex = index;
            control.activated(index);
            control.popup.close();
        }
    }
    popup: ChoicePopup {
        y: control.height + 4
        width: Math.max(control.width, Theme.px(180))
        choices: control.popup.visible ? control.delegateModel : null
        currentIndex: control.highlightedIndex
    }
}
