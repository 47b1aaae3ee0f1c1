// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Minutier.Presentation
import Minutier.Ui

ScreenTest {
    id: root
    name: "The export"

    MeetingListModel {
        id: sessions
        session: register
    }
    MeetingView {
        id: held
        session: register
    }
    MinutesListModel {
        id: paper
        session: register
        meetingId: held.meetingId
    }
    Component {
        id: dialog
        ExportDialog {
            session: register
            meeting: held
            minutes: paper
        }
    }
    SignalSpy {
        id: written
        target: register
        signalName: "taskFinished"
    }

    function initTestCase(): void {
        for (let row = 0; row < sessions.count && !paper.exists; ++row)
            held.meetingId = sessions.at(row, "meetingId");
        verify(paper.exists);
    }
    function test_the_usual_place_is_a_path_as_people_write_it(): void {
        const asked = createTemporaryObject(dialog, root);
        verify(asked.usual.startsWith("/"), asked.usual);
        verify(asked.usual.includes("/Comité n° #2 à 50 %/"), asked.usual);
    }
    function test_the_minutes_land_in_the_folder_that_was_named(): void {
        const asked = createTemporaryObject(dialog, root);
        const place = asked.usual;
        asked.open();
        tryVerify(() => asked.opened);
        asked.confirmed();
        written.wait();
        compare(written.signalArguments[0][0], "Wrote " + place + ".");
        verify(place.includes("/Comité n° #2 à 50 %/"), place);
    }
}
