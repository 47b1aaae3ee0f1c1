// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

PageTest {
    id: root
    name: "Calls and mandates"

    MandateListModel {
        id: mandates
        session: register
    }
    CallListModel {
        id: calls
        session: register
    }
    Component {
        id: plan
        MandateDialog {
            session: register
        }
    }
    Component {
        id: announce
        AnnounceDialog {
            session: register
        }
    }

    function test_a_call_says_what_it_came_to(): void {
        const page = show("calls", "calls");
        verify(holds(page, "of about 10 received"));
        verify(holds(page, "Interest declared in P03"));
    }
    function test_an_award_is_shown_in_two_currencies(): void {
        const page = show("calls", "calls");
        verify(first(page, one => one.given !== undefined && String(one.given).includes("USD") && String(one.given).includes("CAD")));
    }
    function test_a_proposal_shows_its_points_and_who_stood_aside(): void {
        const page = show("calls", "calls");
        const row = first(page, one => one.proposalId !== undefined && String(one.reference).endsWith("P03"));
        row.clicked();
        tryVerify(() => holds(page, "11 of 20 points"));
        verify(holds(page, "declared an interest"));
    }
    function test_each_view_says_what_to_do_where_it_is_empty(): void {
        verify(holds(show("calls", "initiatives"), "No initiative yet"));
        verify(holds(show("calls", "risks"), "threatens result 1200"));
    }
    function test_a_mandate_without_a_country_is_refused_at_its_field(): void {
        const dialog = opened(plan);
        write(dialog, "What it is for", "Advise");
        dialog.confirmed();
        verify(dialog.opened);
        verify(holds(dialog.contentItem, "Fill in “country”."));
        dialog.forgotten();
        dialog.close();
    }
    function test_a_mandate_is_planned_by_its_form(): void {
        const before = mandates.total;
        const dialog = opened(plan);
        write(dialog, "What it is for", "Advise the training centre");
        field(dialog.contentItem, "Country").currentIndex = 1;
        write(dialog, "Or somebody new, by function", "Adviser");
        field(dialog.contentItem, "From").text = "2021-09";
        dialog.confirmed();
        tryVerify(() => !dialog.opened);
        compare(mandates.total, before + 1);
        compare(mandates.at(0, "volunteer"), "Adviser");
        compare(mandates.at(0, "countryName"), "Honduras");
    }
    function test_what_is_typed_in_a_form_outlives_it(): void {
        let dialog = opened(announce);
        write(dialog, "Title", "Radio");
        dialog.close();
        tryVerify(() => !dialog.visible);
        dialog = opened(announce);
        compare(field(dialog.contentItem, "Title").text, "Radio");
        write(dialog, "Amount for each project", "25 000,50");
        dialog.confirmed();
        tryVerify(() => !dialog.opened);
        compare(calls.at(0, "title"), "Radio");
        compare(register.draft("cooperation/call/title"), "");
    }
}
