// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// How long each class of personal data is kept, and what is past its period.
Column {
    id: root

    required property Session session
    required property Navigation navigation
    required property RetentionListModel retention

    signal personWanted(string id)

    spacing: Theme.px(16)

    Banner {
        shape: root.retention.past > 0 ? "late" : "ok"
        fact: root.retention.summary
        sentence: qsTr("Nothing is erased by itself. A line leads to the person, whom two people of the office erase together.")
        width: parent.width
    }
    Repeater {
        model: root.retention

        RetentionCard {
            mayWrite: root.session.may.SetRetention
            width: parent ? parent.width : 0
            onPersonWanted: id => root.personWanted(id)
            onMeetingWanted: id => root.navigation.go("session-record", id)
            onIncidentsWanted: root.navigation.go("incidents")
            onPeriodWanted: period.show(kept, className, months, usual ? "" : basis)
        }
    }
    PeriodDialog {
        id: period
        session: root.session
    }
}
