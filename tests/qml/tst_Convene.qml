// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Presentation
import Minutier.Ui

ScreenTest {
    id: root
    name: "Convening"

    Navigation {
        id: way
    }
    MeetingView {
        id: next
        session: register
    }
    MeetingLetters {
        id: post
        session: register
        meetingId: next.meetingId
    }
    AgendaListModel {
        id: points
        session: register
        meetingId: next.meetingId
    }
    Component {
        id: noStages
        Item {}
    }
    Component {
        id: dialog
        ConveneDialog {
            session: register
            meeting: next
            letters: post
        }
    }
    Component {
        id: page
        PreparePage {
            session: register
            navigation: way
            meeting: next
            stages: noStages
            width: 1280
            height: 800
        }
    }

    function test_a_refusal_is_said_once(): void {
        const shown = createTemporaryObject(page, root);
        const over = T.Overlay.overlay;
        button(shown, "Convene…").clicked();
        tryVerify(() => button(over, "Convene") !== null);
        verify(next.convene());
        verify(!next.convene());
        const refusal = next.errorMessage;
        compare(count(over, refusal), 1);
        compare(count(shown, refusal), 0);
        button(over, "Not yet").clicked();
        tryCompare(next, "errorMessage", "");
    }
    function test_without_a_point_one_reads_why_nothing_is_convened(): void {
        while (points.count > 0)
            verify(points.remove(points.at(0, "itemId")));
        const asked = createTemporaryObject(dialog, root);
        asked.open();
        tryVerify(() => asked.opened);
        verify(!button(asked.contentItem, "Convene").enabled);
        compare(count(asked.contentItem, "The agenda is empty. Add a point before convening."), 1);
    }
}
