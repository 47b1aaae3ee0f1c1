// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// What was decided and recommended, the newest first, with what became of it.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    property string entity: ""
    property string recordId: ""
    readonly property bool wide: !Theme.oneColumn
    readonly property int aside: root.wide ? Theme.px(360) : root.breadth
    readonly property bool chosen: root.recordId.length > 0
    /// In one column the entry takes the place of the list; Esc returns.
    readonly property bool listShown: root.wide || !root.chosen

    function show(row: int): void {
        root.entity = register.at(row, "entity") ?? "";
        root.recordId = register.at(row, "recordId") ?? "";
    }
    function showRecord(id: string): void {
        const row = register.rowOf(id);
        if (row >= 0)
            root.show(row);
    }

    title: qsTr("Decisions and recommendations")
    facts: register.summary
    error: register.errorMessage
    actions: AppButton {
        text: qsTr("Back to the list")
        iconName: "go-previous"
        visible: !root.listShown
        onClicked: root.recordId = ""
    }
    Keys.onEscapePressed: event => {
        event.accepted = !root.listShown;
        if (event.accepted)
            root.recordId = "";
    }
    Component.onCompleted: {
        if (root.navigation.record.length > 0)
            root.showRecord(root.navigation.record);
        if (!root.chosen && root.wide && register.count > 0)
            root.show(0);
    }

    RegisterListModel {
        id: register
        session: root.session
    }
    RegisterFilters {
        id: filters
        register: register
        visible: root.listShown
        width: root.breadth
    }
    RegisterList {
        id: list
        visible: root.listShown
        register: register
        recordId: root.recordId
        width: root.wide ? root.breadth - root.aside - Theme.px(24) : root.breadth
        anchors.top: filters.bottom
        anchors.topMargin: Theme.px(16)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        onPicked: row => root.show(row)
    }
    AppScroll {
        visible: root.chosen
        x: root.wide ? list.width + Theme.px(24) : 0
        width: root.aside
        anchors.top: root.wide ? filters.bottom : parent.top
        anchors.topMargin: root.wide ? Theme.px(16) : 0
        anchors.bottom: parent.bottom
        gutter: Theme.px(24)

        EntryCard {
            session: root.session
            navigation: root.navigation
            entity: root.entity
            recordId: root.recordId
            width: parent.width
        }
    }
}
