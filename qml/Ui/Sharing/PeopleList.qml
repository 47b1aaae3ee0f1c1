// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls
import Minutier.Presentation

/// The people, by name; Up and Down go through them, Home and End to the ends.
Rectangle {
    id: root

    required property PeopleListModel people
    property string personId: ""
    property bool mayWrite: false

    signal picked(int row)
    signal personWanted

    color: Theme.surface
    radius: Theme.cardRadius
    border.width: 1
    border.color: Theme.border

    EmptyState {
        visible: root.people.count === 0
        iconName: "system-users"
        title: root.people.total > 0 ? qsTr("Nobody matches") : qsTr("Nobody yet")
        sentence: root.people.total > 0 ? qsTr("Nobody passes these filters.") : qsTr("Whoever sits on the committee, keeps its minutes or volunteers is here. A function is enough; no name is needed.")
        action: root.people.total > 0 ? qsTr("Take the filters off") : root.mayWrite ? qsTr("Add a person…") : ""
        width: parent.width
        onActionClicked: root.people.total > 0 ? root.people.clearFilters() : root.personWanted()
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: 1
        anchors.bottomMargin: 1
        model: root.people
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        reuseItems: true
        currentIndex: root.personId.length > 0 ? root.people.rowOf(root.personId) : -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People")
        Keys.onUpPressed: root.picked(Math.max(0, currentIndex - 1))
        Keys.onDownPressed: root.picked(Math.min(count - 1, currentIndex + 1))
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
                return;
            event.accepted = true;
            root.picked(event.key === Qt.Key_Home ? 0 : count - 1);
        }
        T.ScrollBar.vertical: AppScrollBar {}
        delegate: PersonRow {
            required property int index

            width: ListView.view.width
            focusPolicy: Qt.NoFocus
            selected: root.personId === personId
            ringed: list.activeFocus && ListView.isCurrentItem
            onClicked: {
                list.forceActiveFocus();
                root.picked(index);
            }
        }
    }
}
