// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// Several lines to type in; grows with what is typed.
T.TextArea {
    id: control

    property bool wrong: false
    property string name: ""
    property int leastLines: 2

    implicitWidth: Theme.px(240)
    implicitHeight: Math.max(contentHeight + topPadding + bottomPadding, Theme.px(20 * control.leastLines + 12))
    padding: Theme.px(6)
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(10)
    font: Theme.body
    color: Theme.text
    placeholderTextColor: Theme.text3
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    selectByMouse: true
    activeFocusOnTab: true
    // Tab leaves the field, as it leaves every other.
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Accessible.role: Accessible.EditableText
    Accessible.name: control.name
    Accessible.multiLine: true

    background: Rectangle {
        radius: Theme.radius
        color: control.enabled ? Theme.surface : Theme.sunken
        border.width: control.activeFocus || control.wrong ? 2 : 1
        border.color: control.wrong ? Theme.late : control.activeFocus ? Theme.focus : Theme.borderStrong
    }
    AppText {
        x: control.leftPadding
        y: control.topPadding
        width: control.availableWidth
        text: control.placeholderText
        color: control.placeholderTextColor
        visible: control.length === 0 && control.preeditText.length === 0
        Accessible.ignored: true
    }
}
