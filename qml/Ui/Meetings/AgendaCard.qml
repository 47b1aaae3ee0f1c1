// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The agenda to build: points against the length of the session, in an order one drags or moves by Alt and an arrow.
Card {
    id: root

    required property Session session
    property alias meetingId: agenda.meetingId
    property bool editable: true

    function add(): void {
        item.begin();
    }
    function edit(itemId: string): void {
        const row = agenda.rowOf(itemId);
        item.show(itemId, { title: agenda.at(row, "title"), kind: agenda.at(row, "kind"), minutes: agenda.at(row, "minutes"), paper: agenda.at(row, "paperExpected") });
    }

    title: qsTr("Agenda")
    link: root.editable ? qsTr("Add a point…") : ""
    linkIcon: "list-add"
    onLinkClicked: root.add()

    AgendaListModel {
        id: agenda
        session: root.session
    }
    Banner {
        x: Theme.px(16)
        width: parent.width - 2 * x
        sentence: agenda.ruleMessage
    }
    Item {
        visible: agenda.count > 0
        width: parent.width
        implicitHeight: Theme.px(56)

        AppText {
            text: agenda.plannedText
            role: "smallBold"
            x: Theme.px(16)
            y: Theme.px(12)
        }
        Row {
            spacing: Theme.px(6)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(16)
            y: Theme.px(12)

            StateShape {
                shape: agenda.overlong ? "late" : ""
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                text: agenda.freeText
                role: "small"
                color: agenda.overlong ? Theme.late : Theme.text2
            }
        }
        Rectangle {
            x: Theme.px(16)
            y: Theme.px(36)
            width: parent.width - 2 * x
            height: 8
            color: Theme.track
            clip: true

            ShareBar {
                width: parent.width
                thickness: 8
                shares: agenda.shares
                inks: agenda.shares.map(() => agenda.overlong ? Theme.late : Theme.accent)
            }
        }
    }
    EmptyState {
        visible: agenda.count === 0
        title: qsTr("The agenda is empty")
        sentence: qsTr("Add what the committee must hear, discuss or decide.")
        action: root.editable ? qsTr("Add a point…") : ""
        width: parent.width
        onActionClicked: root.add()
    }
    Repeater {
        model: agenda

        AgendaRow {
            required property int index

            opens: index === 0 || agenda.at(index - 1, "carried") !== carried
            editable: root.editable
            last: index === agenda.count - 1
            width: parent.width
            onMoved: by => agenda.move(itemId, index + 1 + by)
            onEdited: root.edit(itemId)
            onLasts: count => agenda.revise(itemId, title, count, paperExpected)
        }
    }
    AgendaItemDialog {
        id: item
        session: root.session
        agenda: agenda
    }
}
