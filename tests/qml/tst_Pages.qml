// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

PageTest {
    id: root
    name: "The pages"

    readonly property var pages: ["home", "committee", "people", "incidents", "sessions", "session-prepare", "session-hold", "session-record", "decisions", "plan", "compare", "donor", "results", "calls", "documents", "journal", "settings", "new-register"]

    function cleanup(): void {
        Theme.scale = 1;
        Theme.windowWidth = 1280;
        register.language = "en";
    }

    function test_every_page_shows_something_in_every_language(): void {
        for (const language of ["en", "fr", "es"]) {
            register.language = language;
            for (const page of pages)
                verify(textsOf(show(page)).length > 2, page + ", " + language);
        }
    }
    function test_no_text_leaves_the_page_at_any_size(): void {
        register.language = "fr";
        for (const scale of [1, 1.5, 2]) {
            Theme.scale = scale;
            for (const page of pages) {
                const shown = show(page);
                for (const text of textsOf(shown)) {
                    const left = text.mapToItem(shown, 0, 0).x;
                    verify(left >= -1 && left + text.contentWidth <= shown.width + 1, page + " at " + scale + ": “" + text.text + "” ends at " + (left + text.contentWidth));
                }
            }
        }
    }
    function test_home_answers_the_coordinator_at_once(): void {
        const home = show("home");
        verify(holds(home, "74"));
        verify(holds(home, "5/8"));
    }
    function test_the_register_says_what_is_late_in_words(): void {
        verify(holds(show("decisions"), "21 d late"));
    }
    function test_a_language_is_changed_on_the_spot(): void {
        const page = show("documents");
        compare(page.title, "Documents");
        register.language = "es";
        tryCompare(page, "title", "Documentos");
    }
    function test_what_is_being_typed_survives_a_change_of_page(): void {
        const typed = "Supreme Court; Judge; institution";
        show("new-register").step = 2;
        type(field(place.item, "Seats"), typed);
        show("home");
        show("new-register").step = 2;
        compare(field(place.item, "Seats").text, typed);
        register.dropDraft("new-register.seats");
    }
}
