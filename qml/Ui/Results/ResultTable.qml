// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls
import Minutier.Presentation

/// The logic model as a list, each result set in under what it leads to; Up and Down go through it.
Rectangle {
    id: root

    required property ResultListModel results

    signal picked(string id)

    color: Theme.surface
    radius: Theme.cardRadius
    border.width: 1
    border.color: Theme.border

    ListView {
        id: list
        anchors.fill: parent
        anchors.margins: 1
        model: root.results
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        reuseItems: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Results")
        Keys.onReturnPressed: if (currentItem) root.picked(currentItem.resultId)
        T.ScrollBar.vertical: AppScrollBar {}
        delegate: ResultRow {
            required property int index

            width: ListView.view.width
            focusPolicy: Qt.NoFocus
            selected: root.results.selectedId === resultId
            ringed: list.activeFocus && ListView.isCurrentItem
            onClicked: {
                list.currentIndex = index;
                root.picked(resultId);
            }
        }
        footer: Item {
            width: ListView.view.width
            implicitHeight: means.visible ? means.implicitHeight + Theme.px(24) : 0

            MeansLane {
                id: means
                visible: root.results.means.length > 0
                means: root.results.means
                selected: root.results.selectedId === "means"
                x: Theme.px(12)
                y: Theme.px(12)
                width: parent.width - 2 * x
                onPicked: root.picked("means")
            }
        }
    }
}
