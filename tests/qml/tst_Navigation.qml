// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Minutier.Ui

TestCase {
    id: root
    name: "The way"

    Component {
        id: made
        Navigation {}
    }
    SignalSpy {
        id: wanted
        signalName: "actionWanted"
    }

    function begun(): QtObject {
        return createTemporaryObject(made, root);
    }

    function test_back_leads_to_the_page_and_record_one_came_from(): void {
        const way = begun();
        way.go("session-prepare", "one");
        way.go("journal");
        way.back();
        compare([way.page, way.record], ["session-prepare", "one"]);
        way.back();
        compare([way.page, way.record], ["home", ""]);
        verify(!way.canGoBack);
        way.back();
        compare(way.page, "home");
    }
    function test_to_stay_leaves_no_trail(): void {
        const way = begun();
        way.go("home");
        way.go("nowhere");
        verify(!way.canGoBack);
    }
    function test_an_action_is_shown_over_the_page(): void {
        const way = begun();
        wanted.target = way;
        way.go("action", "an-action");
        compare(wanted.signalArguments[0][0], "an-action");
        compare(way.page, "home");
    }
}
