// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// A filter: says what it filters by, turns to the accent when it does, and opens its choices.
T.Button {
    id: control

    property string label: ""
    /// {word, label} to choose from; an empty list makes it a switch.
    property var choices: []
    /// The chosen word; empty lets everything through.
    property string value: ""
    readonly property bool active: control.value.length > 0
    readonly property string chosen: {
        for (const choice of control.choices)
            if (choice.word === control.value)
                return choice.label;
        return control.label;
    }

    signal picked(string word)

    implicitWidth: row.implicitWidth + Theme.px(24)
    implicitHeight: Theme.px(28)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: control.active ? control.label + ": " + control.chosen : control.label
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    onClicked: {
        if (control.active)
            control.picked("");
        else if (control.choices.length === 0)
            control.picked("on");
        else
            popup.open();
    }

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.px(6)

            AppText {
                text: control.chosen
                role: "small"
                color: control.active ? Theme.accent : Theme.text
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
            Icon {
                name: control.active ? "window-close" : control.choices.length > 0 ? "go-down" : ""
                side: Theme.px(12)
                color: control.active ? Theme.accent : Theme.text2
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: control.active ? Theme.selected : control.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: control.active ? Theme.accent : Theme.borderStrong

        FocusRing {
            around: control
            shown: control.visualFocus
            radius: parent.radius + 4
        }
    }
    ChoicePopup {
        id: popup
        y: control.height + 4
        width: Theme.px(240)
        choices: control.choices
        focus: true
        delegate: ChoiceRow {
            required property var modelData
            required property int index

            width: ListView.view.width
            text: modelData.label
            current: ListView.isCurrentItem
            onClicked: {
                popup.close();
                control.picked(modelData.word);
            }
            Keys.onReturnPressed: clicked()
        }
        onOpened: contentItem.forceActiveFocus()
    }
}
