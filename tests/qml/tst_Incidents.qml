// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Presentation
import Minutier.Ui

PageTest {
    id: root
    name: "Incidents"

    IncidentListModel {
        id: incidents
        session: register
    }
    CareForm {
        id: care
        session: register
    }
    Component {
        id: incident
        IncidentDialog {
            session: register
        }
    }

    function test_an_open_incident_says_the_hours_that_are_left(): void {
        const page = show("incidents");
        verify(holds(page, "I-2021-001"));
        verify(holds(page, "hours left to tell the authority"));
        verify(holds(page, "Authority told on"));
    }
    function test_an_incident_is_reported_by_its_form(): void {
        const before = incidents.count;
        const dialog = opened(incident);
        write(dialog, "What happened", "A list was left on a train");
        dialog.confirmed();
        tryVerify(() => !dialog.opened);
        compare(incidents.count, before + 1);
        compare(incidents.at(0, "what"), "A list was left on a train");
        verify(incidents.at(0, "clock").startsWith("71 hours left") || incidents.at(0, "clock").startsWith("72 hours left"));
    }
    function test_an_incident_closes_once_all_is_settled(): void {
        verify(care.reportIncident({ kind: "other", what: "A door was open", discovered_on: care.rightNow().day }));
        const id = incidents.at(0, "incidentId");
        verify(!care.closeIncident(id));
        verify(care.notifyIncident({ incident: id, reason: "Nobody came in" }));
        verify(care.reviseIncident({ incident: id, measures: "The lock was changed" }));
        verify(care.closeIncident(id));
        compare(incidents.at(0, "stateWord"), "Closed");
    }
}
