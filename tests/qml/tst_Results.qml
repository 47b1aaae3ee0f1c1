// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

PageTest {
    id: root
    name: "The results page"

    /// What lies over the page.
    function overlay(): Item {
        return first(root.Window.contentItem.parent ?? root.Window.contentItem, one => String(one).startsWith("QQuickOverlay"));
    }

    function cleanup(): void {
        const dialog = overlay();
        const cancel = dialog ? button(dialog, "Cancel") : null;
        if (cancel)
            cancel.clicked();
    }
    function test_the_page_opens_on_what_is_off_track(): void {
        const page = show("results", "");
        verify(holds(page, "Immediate outcome 1120"));
        verify(holds(page, "Off track"));
    }
    function test_every_result_of_the_model_is_on_the_map(): void {
        const page = show("results", "");
        for (const code of ["1000", "1100", "1110", "1111", "1112", "1113", "1120", "1121", "1200", "1210", "1211", "1220", "1221"])
            verify(first(page, one => one.code === code && one.levelWord !== undefined), code);
    }
    function test_a_partition_names_what_is_not_specified(): void {
        const page = show("results", "1110");
        verify(holds(page, "women"));
        verify(holds(page, "not specified"));
    }
    function test_a_percentage_shows_its_numerator_and_its_denominator(): void {
        verify(holds(show("results", "1110"), "31 of 52"));
    }
    function test_a_drawing_has_a_table(): void {
        const page = show("results", "1110");
        const toggle = button(page, "Show as a table");
        toggle.clicked();
        verify(first(page, one => one.history !== undefined && one.visible && one.facts === undefined));
        verify(holds(page, "in force"));
        verify(holds(page, "replaced"));
    }
    function test_the_trace_names_the_decision_that_validated_the_plan(): void {
        const page = show("results", "1111");
        verify(first(page, one => one.source !== undefined && String(one.source).includes("D-2020-001")));
    }
    function test_what_is_to_be_looked_at_is_listed(): void {
        const page = show("results", "review");
        verify(holds(page, "Off track, without a decision"));
        verify(holds(page, "Decisions without a result"));
    }
    function test_a_refusal_keeps_what_was_typed_and_stands_at_its_field(): void {
        const page = show("results", "1110");
        button(page, "Set a target…").clicked();
        const dialog = overlay();
        tryVerify(() => field(dialog, "Value") !== null);
        type(field(dialog, "Value"), "many");
        button(dialog, "Set").clicked();
        verify(field(dialog, "Value").wrong);
        compare(field(dialog, "Value").text, "many");
    }
    function test_a_target_is_revised_with_a_reason_only(): void {
        const page = show("results", "1110");
        button(page, "Set a target…").clicked();
        const dialog = overlay();
        tryVerify(() => field(dialog, "Value") !== null);
        const which = field(dialog, "It replaces");
        which.currentIndex = 3;
        which.activated(3);
        type(field(dialog, "Value"), "90");
        button(dialog, "Revise").clicked();
        verify(field(dialog, "Why it is revised").wrong);
        type(field(dialog, "Why it is revised"), "Fewer rooms");
        button(dialog, "Revise").clicked();
        tryVerify(() => holds(page, "90"));
    }
}
