// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls
import Minutier.Presentation

/// Ways to look at the model, what is to be looked at, and what can be added.
Flow {
    id: root

    required property ResultListModel results
    required property string view
    required property string shown
    required property bool mapShown
    required property bool mapFits
    required property real breadth
    property bool mayWrite: false
    /// Of everything on one line.
    readonly property real natural: {
        let sum = -spacing;
        for (let i = 0; i < visibleChildren.length; ++i)
            sum += visibleChildren[i].implicitWidth + spacing;
        return Math.max(0, sum);
    }

    signal viewPicked(string view)
    signal shownPicked(string id)
    signal resultWanted
    signal meansWanted

    spacing: Theme.px(12)
    width: Theme.oneColumn ? root.breadth : root.natural

    T.ButtonGroup {
        id: views
    }
    AppButton {
        text: qsTr("Back to the model")
        iconName: "go-previous"
        visible: !root.mapShown
        onClicked: root.shownPicked("")
    }
    ViewChip {
        text: qsTr("Map")
        checked: root.view === "map"
        visible: root.mapFits
        T.ButtonGroup.group: views
        onClicked: root.viewPicked("map")
    }
    ViewChip {
        text: qsTr("List")
        checked: root.view === "list"
        visible: root.mapFits
        T.ButtonGroup.group: views
        onClicked: root.viewPicked("list")
    }
    Chip {
        label: qsTr("To look at, %1").arg(root.results.toLookAt)
        value: root.shown === "review" ? "on" : ""
        visible: root.mapShown
        onPicked: word => root.shownPicked(word.length > 0 ? "review" : root.results.firstId)
    }
    MenuButton {
        text: qsTr("Add")
        iconName: "list-add"
        implicitHeight: Theme.px(28)
        visible: root.mayWrite && root.mapShown
        choices: [qsTr("A result…"), qsTr("A means of the project…")]
        onPicked: index => index === 0 ? root.resultWanted() : root.meansWanted()
    }
}
