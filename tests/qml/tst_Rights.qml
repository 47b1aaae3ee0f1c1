// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Whoever may not change something finds no button for it: everything that can be pressed is pressed.
PageTest {
    id: root
    name: "Rights"

    readonly property var pages: ["home", "committee", "people", "incidents", "sessions", "session-prepare", "session-hold", "session-record", "decisions", "plan", "compare", "donor", "results", "calls", "documents", "journal", "releases", "settings", "new-register"]
    /// What asks the desktop for a file or a folder changes nothing of the register.
    readonly property var leavesTheWindow: /a copy|folder…|policy|Choose/
    readonly property var refusals: ["Only the coordination may do this", "Only the organisation concerned"]

    PaletteModel {
        id: palette
        session: register
    }
    MeetingListModel {
        id: meetings
        session: register
    }
    RegisterListModel {
        id: decisions
        session: register
    }
    Component {
        id: action
        ActionDialog {
            session: register
        }
    }

    function cleanup(): void {
        accounts.become("coordinator");
    }
    function labelOf(item: Item): string {
        return String(item.text ?? "").length > 0 ? item.text : item.Accessible.name;
    }
    function pressables(item: Item): var {
        if (!item.visible)
            return [];
        let found = item.clicked !== undefined && item.enabled && item.width > 0 ? [item] : [];
        for (let index = 0; index < item.children.length; ++index)
            found = found.concat(pressables(item.children[index]));
        return found;
    }
    /// The confirming buttons of the dialogs that are open, also those that wait for something to be typed.
    function confirming(item = T.Overlay.overlay): var {
        let found = ["primary", "danger-filled"].includes(item.kind) && item.visible ? [item] : [];
        for (let index = 0; index < item.children.length; ++index)
            found = found.concat(confirming(item.children[index]));
        return found;
    }
    function closeAll(): void {
        for (let tries = 0; tries < 4 && pressables(T.Overlay.overlay).length > 0; ++tries)
            keyClick(Qt.Key_Escape);
    }
    function refused(item: Item): bool {
        return refusals.some(words => holds(item, words));
    }
    /// Presses everything on a page, and what comes to light by it; the words of what leads to a form or a refusal.
    function wrongOn(page: string, record: string, forms: var): var {
        let shown = show(page, record);
        const pressed = {};
        let wrong = [];
        for (let steps = 0; steps < 150; ++steps) {
            const next = pressables(shown).find(one => !pressed[labelOf(one)] && one.saveWanted === undefined && !leavesTheWindow.test(labelOf(one)));
            if (!next)
                break;
            const label = labelOf(next);
            pressed[label] = true;
            next.clicked();
            const dialogs = confirming().map(labelOf).filter(words => !forms.includes(words));
            if (dialogs.length > 0 || refused(T.Overlay.overlay) || refused(shown))
                wrong.push(page + ": " + label + " → " + dialogs.join(", "));
            const narrows = next.label !== undefined && next.value !== undefined; // a filter's list changes nothing
            for (const choice of pressables(T.Overlay.overlay).filter(one => one.current !== undefined && one.kind === undefined))
                if (!narrows && !forms.includes(labelOf(choice)) && !leavesTheWindow.test(labelOf(choice)))
                    wrong.push(page + ": " + label + " → " + labelOf(choice));
            closeAll();
        }
        return wrong;
    }
    /// On every page, every session and every decision.
    function wrongFor(login: string, forms: var): var {
        accounts.become(login);
        let wrong = [];
        for (const page of pages)
            wrong = wrong.concat(wrongOn(page, "", forms));
        for (let row = 0; row < meetings.count; ++row)
            wrong = wrong.concat(wrongOn("session", meetings.at(row, "meetingId"), forms));
        for (let row = 0; row < decisions.count; ++row)
            wrong = wrong.concat(wrongOn("decisions", decisions.at(row, "recordId"), forms));
        return wrong;
    }

    function test_the_donor_finds_nothing_to_press_that_is_refused(): void {
        compare(wrongFor("donor", ["Export", "Save the proof"]).join("\n"), "");
    }
    function test_a_member_finds_only_what_is_theirs_to_say(): void {
        compare(wrongFor("member", ["Export", "Save the proof", "Report", "Keep the answer", "Keep the proof", "Will come", "Will not come", "Approves", "Comments…"]).join("\n"), "");
    }
    function test_the_same_presses_lead_the_coordinator_to_forms(): void {
        const led = wrongOn("committee", "", []).concat(wrongOn("documents", "", [])).join("\n");
        for (const words of ["Change the terms…", "Fill a seat…", "Add a document…", "Take out of the list"])
            verify(led.includes(words), words + " is not among\n" + led);
    }
    function test_whoever_only_reads_begins_no_form_by_a_link(): void {
        accounts.become("donor");
        for (const place of [["sessions", "new"], ["results", "new"], ["documents", "new"], ["calls", "new"], ["calls", "new-calls"], ["people", "new"], ["incidents", "new"], ["releases", "new"], ["new-register", "new"]]) {
            const page = show(place[0], place[1]);
            compare(confirming().map(labelOf).join(), "", place.join());
            compare(pressables(page).filter(one => one.kind === "primary").map(labelOf).join(), "", place.join());
        }
        const assigning = createTemporaryObject(action, root);
        assigning.show("new");
        verify(!assigning.visible);
    }
    function test_the_palette_offers_what_the_account_may_do(): void {
        const offered = () => [...Array(palette.count).keys()].filter(row => palette.at(row, "group") === "Do").map(row => palette.at(row, "title"));
        verify(offered().includes("Plan a session…"));
        accounts.become("donor");
        compare(offered().join(), "Check the register");
    }
    function test_the_coordinator_finds_the_buttons_of_every_page(): void {
        for (const one of [["committee", "Fill a seat…"], ["home", "Assign an action…"], ["sessions", "Plan a session…"], ["session-prepare", "Convene…"], ["documents", "Add a document…"], ["calls", "Announce a call…"], ["people", "Add a person…"], ["incidents", "Report an incident…"], ["releases", "Hand out a pack…"]])
            verify(pressables(show(one[0])).some(shown => labelOf(shown) === one[1]), one.join());
    }
}
