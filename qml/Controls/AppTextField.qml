// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// One line to type in, 32 high; the edge turns to the focus colour, or to the error's.
T.TextField {
    id: control

    property bool wrong: false
    /// What the field is called by those who do not see its label.
    property string name: ""

    implicitWidth: Theme.px(200)
    implicitHeight: Theme.px(32)
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(10)
    font: Theme.body
    color: Theme.text
    placeholderTextColor: Theme.text3
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: control.name
    Accessible.description: control.placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: control.enabled ? Theme.surface : Theme.sunken
        border.width: control.activeFocus || control.wrong ? 2 : 1
        border.color: control.wrong ? Theme.late : control.activeFocus ? Theme.focus : Theme.borderStrong
    }
    AppText {
        anchors.fill: parent
        anchors.leftMargin: control.leftPadding
        anchors.rightMargin: control.rightPadding
        text: control.placeholderText
        color: control.placeholderTextColor
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        visible: control.length === 0 && control.preeditText.length === 0
        Accessible.ignored: true
    }
}
