// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Initiatives of the social lab: what each tries out, with whom, and what it shares.
Column {
    id: root

    required property Session session
    required property InitiativeListModel initiatives
    readonly property bool searching: root.initiatives.words.trim().length > 0

    signal initiativeWanted

    spacing: Theme.px(12)

    SearchField {
        placeholderText: qsTr("Search initiatives")
        text: root.initiatives.words
        visible: root.initiatives.total > 0
        width: Theme.oneColumn ? root.width : Theme.px(320)
        onTextEdited: root.initiatives.words = text
    }
    Card {
        width: root.width

        EmptyState {
            visible: root.initiatives.count === 0
            iconName: "globe"
            title: root.searching ? qsTr("Nothing matches") : qsTr("No initiative yet")
            sentence: root.searching ? qsTr("No initiative holds these words.") : qsTr("What partners of the social lab try out is entered with what it shares: a guide, a method, a course.")
            action: root.searching ? qsTr("Clear the search") : root.session.may.StartInitiative ? qsTr("Enter an initiative…") : ""
            width: parent.width
            onActionClicked: root.searching ? root.initiatives.words = "" : root.initiativeWanted()
        }
        Repeater {
            model: root.initiatives

            InitiativeRow {
                required property int index

                session: root.session
                last: index === root.initiatives.count - 1
                width: root.width
            }
        }
    }
}
