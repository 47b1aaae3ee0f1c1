// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Where the window is, and the way back; pages ask it to lead elsewhere.
QtObject {
    id: root

    property string page: "home"
    /// What the page is about: an id, or "new" where the page begins something.
    property string record: ""
    property var trail: []
    readonly property bool canGoBack: root.trail.length > 0

    readonly property var places: ({
        "home": "Home/HomePage.qml",
        "committee": "Committees/CommitteePage.qml",
        "people": "Sharing/PeoplePage.qml",
        "incidents": "Sharing/IncidentsPage.qml",
        "sessions": "Meetings/MeetingsPage.qml",
        "session": "Meetings/MeetingPage.qml",
        "session-prepare": "Meetings/MeetingPage.qml",
        "session-hold": "Meetings/MeetingPage.qml",
        "session-record": "Meetings/MeetingPage.qml",
        "decisions": "Decisions/DecisionsPage.qml",
        "plan": "Plans/PlanPage.qml",
        "results": "Results/ResultsPage.qml",
        "compare": "Plans/ComparePage.qml",
        "donor": "Plans/DonorPage.qml",
        "calls": "Cooperation/CallsPage.qml",
        "documents": "Sharing/DocumentsPage.qml",
        "journal": "Sharing/JournalPage.qml",
        "verify": "Sharing/VerifyPage.qml",
        "releases": "Sharing/ReleasesPage.qml",
        "pack": "Sharing/PackPage.qml",
        "settings": "Start/SettingsPage.qml",
        "start": "Start/StartPage.qml",
        "new-register": "Start/NewRegisterPage.qml"
    })
    /// The rail's item that stands for where the window is.
    readonly property string section: root.page.startsWith("session") ? "sessions" : ["people", "incidents"].includes(root.page) ? "committee" : root.page === "compare" ? "plan" : ["verify", "pack"].includes(root.page) ? "journal" : root.page === "releases" ? "documents" : root.page

    /// An action to show over the page.
    signal actionWanted(string actionId)

    function go(page: string, record = ""): void {
        if (page === "action")
            root.actionWanted(record);
        else if (page in root.places && (page !== root.page || record !== root.record))
            root.move(page, record, root.trail.concat([{ page: root.page, record: root.record }]).slice(-30));
    }
    function back(): void {
        const last = root.trail[root.trail.length - 1];
        if (last)
            root.move(last.page, last.record, root.trail.slice(0, -1));
    }
    /// For the two above: pages hear of the record before they hear of the page.
    function move(page: string, record: string, trail: var): void {
        root.trail = trail;
        root.record = record;
        root.page = page;
    }
}
