// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls
import Minutier.Presentation

/// The table of the register; Up and Down go through it, Home and End to its ends.
Rectangle {
    id: root

    required property RegisterListModel register
    property string recordId: ""

    signal picked(int row)

    color: Theme.surface
    radius: Theme.cardRadius
    border.width: 1
    border.color: Theme.border

    RegisterHeader {
        id: header
        width: parent.width
        visible: !Theme.oneColumn
    }
    EmptyState {
        visible: root.register.count === 0
        anchors.top: header.bottom
        width: parent.width
        title: root.register.filtered ? qsTr("Nothing matches") : qsTr("Nothing was decided yet")
        sentence: root.register.filtered ? qsTr("No decision or recommendation passes these filters.") : qsTr("What a session decides or recommends is recorded while it is held.")
        action: root.register.filtered ? qsTr("Take the filters off") : ""
        onActionClicked: root.register.clearFilters()
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: header.visible ? header.height : 1
        anchors.bottomMargin: 1
        model: root.register
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        reuseItems: true
        currentIndex: root.recordId.length > 0 ? root.register.rowOf(root.recordId) : -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Decisions and recommendations")
        Keys.onUpPressed: root.picked(Math.max(0, currentIndex - 1))
        Keys.onDownPressed: root.picked(Math.min(count - 1, currentIndex + 1))
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
                return;
            event.accepted = true;
            root.picked(event.key === Qt.Key_Home ? 0 : count - 1);
        }
        T.ScrollBar.vertical: AppScrollBar {}
        delegate: RegisterRow {
            required property int index

            width: ListView.view.width
            focusPolicy: Qt.NoFocus
            selected: root.recordId === recordId
            ringed: list.activeFocus && ListView.isCurrentItem
            onClicked: {
                list.forceActiveFocus();
                root.picked(index);
            }
        }
    }
}
