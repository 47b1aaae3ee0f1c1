// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls
import Minutier.Presentation

/// The entries, the newest first; Up and Down go through them.
Rectangle {
    id: root

    required property JournalListModel journal
    property int row: -1

    signal picked(int row)

    color: Theme.surface
    radius: Theme.cardRadius
    border.width: 1
    border.color: Theme.border

    JournalHeader {
        id: header
        width: parent.width
        visible: !Theme.oneColumn
    }
    EmptyState {
        visible: root.journal.count === 0
        iconName: "view-history"
        anchors.top: header.bottom
        width: parent.width
        title: qsTr("No entry")
        sentence: qsTr("Nothing of this kind was changed yet.")
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: header.visible ? header.height : 1
        anchors.bottomMargin: 1
        model: root.journal
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        reuseItems: true
        currentIndex: root.row
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Journal")
        Keys.onUpPressed: root.picked(Math.max(0, currentIndex - 1))
        Keys.onDownPressed: root.picked(Math.min(count - 1, currentIndex + 1))
        T.ScrollBar.vertical: AppScrollBar {}
        delegate: JournalRow {
            required property int index

            width: ListView.view.width
            focusPolicy: Qt.NoFocus
            selected: root.row === index
            ringed: list.activeFocus && ListView.isCurrentItem
            onClicked: {
                list.forceActiveFocus();
                root.picked(index);
            }
        }
    }
}
