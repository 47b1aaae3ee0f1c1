// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Everybody in the register: what each audience reads of them, what they agreed to, and how long they are kept.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    property string personId: ""
    property string view: "people"
    readonly property bool wide: !Theme.oneColumn
    readonly property int aside: root.wide ? Theme.px(400) : root.breadth
    readonly property bool chosen: root.personId.length > 0
    readonly property bool peopleShown: root.view === "people" && people.allowed
    /// In one column the person takes the place of the list; Esc returns.
    readonly property bool listShown: root.peopleShown && (root.wide || !root.chosen)

    function show(row: int): void {
        root.personId = people.at(row, "personId") ?? "";
    }
    /// Shows what the window was led to: a person, the report of periods, or a form.
    function follow(): void {
        const wanted = root.navigation.record;
        if (wanted === "retention")
            root.view = "retention";
        else if (wanted === "new" && root.session.may.RegisterPerson)
            add.open();
        else if (people.rowOf(wanted) >= 0)
            root.showPerson(wanted);
    }
    function showPerson(id: string): void {
        root.view = "people";
        root.personId = id;
    }

    title: qsTr("People")
    facts: root.view === "people" ? people.summary : retention.summary
    error: people.errorMessage
    actions: [
        ViewChip {
            text: qsTr("People")
            checked: root.view === "people"
            visible: people.allowed
            onClicked: root.view = "people"
        },
        ViewChip {
            text: qsTr("Retention")
            checked: root.view === "retention"
            visible: people.allowed
            onClicked: root.view = "retention"
        },
        AppButton {
            text: qsTr("Incidents")
            iconName: "security-high"
            visible: people.allowed
            onClicked: root.navigation.go("incidents")
        },
        AppButton {
            text: qsTr("Add a person…")
            iconName: "list-add"
            kind: "primary"
            visible: root.session.may.RegisterPerson && root.listShown && !people.locked
            onClicked: add.open()
        },
        AppButton {
            text: qsTr("Back to the list")
            iconName: "go-previous"
            visible: root.peopleShown && !root.listShown
            onClicked: root.personId = ""
        }
    ]
    Keys.onEscapePressed: event => {
        event.accepted = root.peopleShown && !root.listShown;
        if (event.accepted)
            root.personId = "";
    }
    Component.onCompleted: {
        root.follow();
        if (!root.chosen && root.wide && people.count > 0)
            root.show(0);
    }

    Connections {
        target: root.navigation
        function onRecordChanged() {
            root.follow();
        }
    }
    PeopleListModel {
        id: people
        session: root.session
    }
    RetentionListModel {
        id: retention
        session: root.session
    }
    EmptyState {
        visible: !people.allowed
        iconName: "view-private"
        title: qsTr("Only the office reads this page")
        sentence: qsTr("Names, consents and periods stay with the coordination. Lists and documents show people as the shield allows.")
        width: root.breadth
    }
    PeopleFilters {
        id: filters
        people: people
        visible: root.listShown && people.total > 0
        width: root.breadth
    }
    PeopleList {
        id: list
        visible: root.listShown
        people: people
        personId: root.personId
        mayWrite: root.session.may.RegisterPerson
        width: root.wide && people.total > 0 ? root.breadth - root.aside - Theme.px(24) : root.breadth
        anchors.top: people.total > 0 ? filters.bottom : parent.top
        anchors.topMargin: people.total > 0 ? Theme.px(16) : 0
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        onPicked: row => root.show(row)
        onPersonWanted: add.open()
    }
    AppScroll {
        visible: root.peopleShown && root.chosen
        x: root.wide ? list.width + Theme.px(24) : 0
        width: root.aside + inset
        inset: Theme.px(root.wide ? 16 : 8)
        anchors.top: root.wide ? filters.bottom : parent.top
        anchors.topMargin: root.wide ? Theme.px(16) : 0
        anchors.bottom: parent.bottom
        gutter: Theme.px(24)

        PersonCard {
            session: root.session
            personId: root.personId
            width: parent.width
        }
    }
    AppScroll {
        visible: root.view === "retention" && people.allowed
        anchors.fill: parent
        gutter: Theme.px(24)

        RetentionPane {
            session: root.session
            navigation: root.navigation
            retention: retention
            width: root.breadth
            onPersonWanted: id => root.showPerson(id)
        }
    }
    PersonDialog {
        id: add
        session: root.session
    }
}
