// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

PageTest {
    id: root
    name: "People"

    PeopleListModel {
        id: people
        session: register
    }
    PersonView {
        id: person
        session: register
    }
    CareForm {
        id: care
        session: register
    }
    CooperationForm {
        id: cooperation
        session: register
    }
    NamedPlacesView {
        id: named
        session: register
    }
    Component {
        id: erasure
        EraseDialog {}
    }
    Component {
        id: newPerson
        PersonDialog {
            session: register
        }
    }
    Component {
        id: consent
        ConsentDialog {
            session: register
        }
    }

    function called(words: string): int {
        for (let row = 0; row < people.count; ++row)
            if (people.at(row, "title") === words)
                return row;
        return -1;
    }
    function cleanup(): void {
        people.clearFilters();
        person.personId = "";
    }

    function test_a_row_says_what_each_audience_reads(): void {
        show("people");
        const row = called("Juge déléguée");
        verify(row >= 0);
        compare(people.at(row, "reads"), "Members, donor: Juge déléguée, Pouvoir judiciaire · Public: Pouvoir judiciaire");
        compare(people.at(row, "stateWord"), "Consent given");
    }
    function test_the_list_narrows_as_one_types_and_by_chips(): void {
        const page = show("people");
        const all = people.total;
        type(field(page, "Search people"), "juge");
        people.words = "juge";
        verify(people.count > 0 && people.count < all);
        people.clearFilters();
        people.filter = "withdrawn";
        verify(people.count > 0 && people.count < 4);
        people.filter = "risk";
        verify(people.count >= 7);
        people.filter = "none";
        verify(people.count > 7 && people.count < all);
    }
    function test_a_filter_that_hides_everybody_says_so(): void {
        const page = show("people");
        const list = first(page, one => one.people !== undefined && one.picked !== undefined);
        list.people.words = "nobody is called so";
        verify(holds(page, "Nobody matches"));
        list.people.clearFilters();
    }
    function test_somebody_is_added_by_function_alone(): void {
        const before = people.total;
        const dialog = opened(newPerson);
        write(dialog, "Function", "Interpreter");
        dialog.confirmed();
        tryVerify(() => !dialog.opened);
        compare(people.total, before + 1);
        compare(people.at(called("Interpreter"), "stateWord"), "No consent");
    }
    function test_a_consent_opens_what_it_was_asked_for_and_its_withdrawal_closes_it(): void {
        verify(care.addPerson({ name: "Iris Paz", function: "Observer" }));
        person.personId = people.at(called("Iris Paz"), "personId");
        verify(person.show(0));
        compare(person.reads[1].text, "Observer");
        verify(person.heldBack.includes("only with a consent"));

        const dialog = createTemporaryObject(consent, root);
        dialog.show(person.personId, "Iris Paz");
        tryVerify(() => dialog.opened);
        write(dialog, "Version of the wording", "2021-1");
        write(dialog, "The words they were given", "Yes");
        dialog.confirmed();
        tryVerify(() => !dialog.opened);
        compare(person.reads[1].text, "Iris Paz, Observer");
        compare(person.consents.length, 1);
        compare(person.heldBack, "");

        verify(care.withdrawConsent({ consent: person.consents[0].consentId }));
        compare(person.reads[1].text, "Observer");
        compare(person.face, 1);
        compare(person.consents[0].stateWord, "Withdrawn");
    }
    function test_a_consent_without_its_words_is_refused_at_its_field(): void {
        const dialog = createTemporaryObject(consent, root);
        dialog.show(people.at(0, "personId"), "Somebody");
        tryVerify(() => dialog.opened);
        write(dialog, "Version of the wording", "2021-2");
        dialog.confirmed();
        verify(dialog.opened);
        verify(holds(dialog.contentItem, "Fill in “wording”."));
        dialog.forgotten();
        dialog.close();
    }
    function test_one_account_asks_for_an_erasure_and_cannot_confirm_it(): void {
        verify(care.addPerson({ function: "To be erased" }));
        person.personId = people.at(called("To be erased"), "personId");
        verify(person.erasure.includes("one asks, another confirms"));
        verify(person.askErasure());
        verify(person.erasureAsked && !person.mayConfirm);
        verify(person.erasure.includes("Another account"));
        verify(!person.confirmErasure());
        verify(person.errorMessage.length > 0);
        compare(people.at(called("To be erased"), "stateWord"), "Erasure asked for");
        person.clearError();
    }
    function test_before_an_erasure_the_records_that_name_somebody_are_listed_kind_by_kind(): void {
        verify(care.addPerson({ name: "Yolanda Kirchner", function: "Somebody named" }));
        for (const threat of ["Threats against Kirchner, Yolanda", "Yolanda KIRCHNER is followed"])
            verify(cooperation.raiseRisk({ title: threat }));
        people.words = "Kirchner";
        person.personId = people.at(0, "personId");
        const dialog = createTemporaryObject(erasure, root, { person: person });
        dialog.open();
        tryVerify(() => dialog.opened);
        tryVerify(() => holds(dialog.contentItem, "names this person in the records below"));
        tryVerify(() => holds(dialog.contentItem, "Risk"));
        verify(holds(dialog.contentItem, ", K-20"));
        verify(button(dialog.contentItem, "Ask for it").enabled);
        dialog.close();
        people.words = "";
    }
    function test_what_names_one_person_is_never_told_of_another(): void {
        named.look(people.at(0, "personId"));
        named.look(people.at(1, "personId"));
        verify(named.errorMessage.includes("under way"));
        tryVerify(() => !register.task.running);
        verify(!named.looked);
        named.look(people.at(1, "personId"));
        tryVerify(() => named.looked);
        compare(named.errorMessage, "");
    }
    function test_the_report_says_how_long_each_class_is_kept(): void {
        const page = show("people", "retention");
        verify(holds(page, "Contacts"));
        verify(holds(page, "12 months from the end of the last term"));
        verify(holds(page, "Nothing is erased by itself"));
    }
    function test_a_period_of_ones_own_replaces_the_usual_one(): void {
        verify(care.setRetention({ kept: "letters", months: "30", basis: "Ours" }));
        const page = show("people", "retention");
        verify(holds(page, "30 months from the session"));
        verify(!care.setRetention({ kept: "letters", months: "-1", basis: "Ours" }));
        compare(care.errorField, "months");
        care.clearError();
    }
}
