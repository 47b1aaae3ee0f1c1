// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

PageTest {
    id: root
    name: "Plans"

    readonly property string workshops: "Ateliers avec les institutions du comité"

    function bar(page: Item, title: string): Item {
        return first(page, one => one.barFrom !== undefined && one.title === title);
    }

    /// The bar of the draft; the list keeps those of the version before for reuse.
    function draftBar(page: Item, title: string): Item {
        return first(page, one => one.barFrom !== undefined && one.title === title && one.editable);
    }

    function test_the_validated_version_carries_the_seal_and_its_facts(): void {
        const page = show("plan");
        const seal = first(page, one => one.kind === "intact" && one.conditions !== undefined);
        verify(seal && seal.visible);
        verify(holds(page, "Validated by the committee on September 3, 2020"));
        verify(holds(page, "10 of 10 seats"));
        verify(holds(page, "Not on record"));
    }
    function test_a_validated_activity_is_not_moved(): void {
        const activity = bar(show("plan"), root.workshops);
        verify(activity);
        verify(!activity.editable);
    }
    function test_alt_and_an_arrow_move_an_activity_of_a_draft_by_a_month(): void {
        const page = show("plan");
        mouseClick(button(page, "Open the last version"));
        tryVerify(() => draftBar(page, root.workshops) !== null);
        const activity = draftBar(page, root.workshops);
        const before = activity.barFrom;
        activity.forceActiveFocus();
        keyClick(Qt.Key_Right, Qt.AltModifier);
        tryVerify(() => draftBar(page, root.workshops).barFrom > before);
        verify(register.undo());
        tryVerify(() => draftBar(page, root.workshops).barFrom === before);
    }
    function test_a_bar_is_dragged_to_other_months(): void {
        const page = show("plan");
        mouseClick(button(page, "Open the last version"));
        tryVerify(() => draftBar(page, root.workshops) !== null);
        const activity = draftBar(page, root.workshops);
        const before = activity.barFrom;
        const x = activity.labels + (activity.barFrom + activity.barUntil) / 2 * activity.track;
        mouseDrag(activity, x, activity.height / 2, activity.track / 6, 0);
        tryVerify(() => draftBar(page, root.workshops).barFrom > before);
        verify(register.undo());
    }
    function test_the_table_says_what_the_bars_say(): void {
        const page = show("plan");
        mouseClick(first(page, one => one.text === "Table" && one.checkable));
        verify(holds(page, root.workshops));
        verify(holds(page, "31,000 CAD"));
    }
    function test_a_comparison_says_which_decision_stands_behind_each_change(): void {
        const page = show("compare");
        tryVerify(() => holds(page, "Added"));
        verify(holds(page, "undecided"));
        verify(button(page, "R-2020-001"));
    }
    function test_the_donor_reads_the_answer_and_that_the_acceptance_is_another_fact(): void {
        const page = show("donor");
        verify(holds(page, "Validated by the committee on September 3, 2020"));
        verify(holds(page, "The committee's validation is no acceptance"));
        verify(!button(page, "Record the acceptance…"));
    }
}
