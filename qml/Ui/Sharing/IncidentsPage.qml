// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// What went wrong with what is personal, what was done, and the hours left to tell the authority.
Page {
    id: root

    required property Session session
    required property Navigation navigation

    title: qsTr("Incidents")
    facts: [incidents.allowed ? incidents.summary : "", qsTr("never leaves the office")].filter(one => one.length > 0).join(" · ")
    error: incidents.errorMessage
    actions: [
        AppButton {
            text: qsTr("People")
            iconName: "system-users"
            visible: incidents.allowed
            onClicked: root.navigation.go("people")
        },
        AppButton {
            text: qsTr("Report an incident…")
            iconName: "list-add"
            kind: "primary"
            visible: root.session.may.ReportIncident && incidents.allowed && !incidents.locked
            onClicked: report.open()
        }
    ]
    Component.onCompleted: if (root.navigation.record === "new" && root.session.may.ReportIncident) report.open()

    IncidentListModel {
        id: incidents
        session: root.session
    }
    AppScroll {
        anchors.fill: parent
        gutter: Theme.px(24)
        spacing: Theme.px(16)

        Banner {
            visible: incidents.locked && !root.session.locked
            shape: "warn"
            fact: qsTr("What happened is locked")
            sentence: qsTr("The keys of this register are not here: incidents can be counted, and not read. Nothing is lost; put the keys back.")
            width: root.breadth
        }
        Card {
            width: root.breadth

            EmptyState {
                visible: incidents.count === 0
                iconName: incidents.allowed ? "security-high" : "view-private"
                title: incidents.allowed ? qsTr("Nothing went wrong") : qsTr("Only the office reads this page")
                sentence: incidents.allowed ? qsTr("A name disclosed, a lost telephone, a letter to the wrong person: enter it within the hour. The authority is to be told within 72 hours.") : qsTr("Incidents stay with the coordination.")
                action: incidents.allowed && root.session.may.ReportIncident ? qsTr("Report an incident…") : ""
                width: parent.width
                onActionClicked: report.open()
            }
            Repeater {
                model: incidents

                IncidentRow {
                    required property int index

                    last: index === incidents.count - 1
                    session: root.session
                    locked: incidents.locked
                    width: parent ? parent.width : 0
                    onMeasuresWanted: writing.show(incidentId, reference, measures, told)
                    onNoticeWanted: notice.show(incidentId, reference)
                    onCloseWanted: closing.show(incidentId, reference)
                }
            }
        }
    }
    IncidentDialog {
        id: report
        session: root.session
    }
    MeasuresDialog {
        id: writing
        session: root.session
    }
    NoticeDialog {
        id: notice
        session: root.session
    }
    CloseIncidentDialog {
        id: closing
        session: root.session
    }
}
