// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Minutier.Presentation
import Minutier.Ui

ScreenTest {
    id: root
    name: "Proofs on screen"

    Navigation {
        id: place
        page: "verify"
    }
    Component {
        id: verifyPage
        VerifyPage {
            session: register
            navigation: place
            width: 1280
            height: 1600
        }
    }
    Component {
        id: packPage
        PackPage {
            session: register
            navigation: place
            width: 1280
            height: 1600
        }
    }
    Component {
        id: releasesPage
        ReleasesPage {
            session: register
            navigation: place
            width: 1280
            height: 1600
        }
    }
    Component {
        id: entryProof
        EntryProofView {
            session: register
        }
    }
    Component {
        id: verification
        VerificationView {
            session: register
        }
    }
    Component {
        id: releaseForm
        ReleaseForm {
            session: register
        }
    }
    Component {
        id: releaseList
        ReleaseListModel {
            session: register
        }
    }
    Component {
        id: reading
        PackReading {
            session: register
        }
    }
    Component {
        id: proofReading
        ProofReading {
            session: register
        }
    }
    JournalListModel {
        id: journal
        session: register
    }

    readonly property string room: exchangeRoom

    function init(): void {
        place.record = "";
        place.page = "verify";
    }
    function fresh(name: string): string {
        return root.room + "/" + name;
    }
    /// Puts words into a file, and waits until they are there.
    function write(path: string, words: string): void {
        const target = new XMLHttpRequest();
        target.open("PUT", "file://" + path, false);
        target.send(words);
        wait(300); // it is written by the event loop
        const read = new XMLHttpRequest();
        read.open("GET", "file://" + path, false);
        read.send();
        compare(read.responseText, words);
    }
    /// Hands out a pack of the validated version; where it was written.
    function released(name: string): string {
        const form = createTemporaryObject(releaseForm, root);
        const validated = form.versions.find(one => one.label.includes("alidated"));
        form.preview(validated.word, "donor", "en");
        tryCompare(form, "stage", "previewed", 30000);
        form.release(fresh(name), "Programme officer", "Before the second payment");
        tryVerify(() => form.stage === "released" || form.stage === "refused", 30000);
        compare(form.stage, "released", form.sentence);
        return form.writtenTo;
    }
    function test_a_record_that_agrees_gets_its_seal(): void {
        const page = createTemporaryObject(verifyPage, root);
        button(page, "Check the whole record").clicked();
        tryVerify(() => holds(page, "Every entry, every record and every signed head agrees."), 20000);
        verify(holds(page, "entries"));
        verify(button(page, "Check again").visible);
    }
    function test_heads_are_signed_from_the_screen(): void {
        const page = createTemporaryObject(verifyPage, root);
        const sign = button(page, "Sign the heads now");
        if (sign.visible)
            sign.clicked();
        tryVerify(() => !sign.visible);
        verify(holds(page, "signed by the office"));
        verify(!holds(page, "not signed yet"));
    }
    function test_an_entry_says_what_proves_it(): void {
        const proof = createTemporaryObject(entryProof, root, { ledger: journal.at(0, "ledgerId"), entry: journal.at(0, "entryIndex") });
        verify(proof.known);
        compare(proof.deviceShape, "ok");
        if (proof.canSign)
            verify(proof.sign());
        compare(proof.headShape, "ok");
        compare(proof.advice, "");
        const path = fresh("entry.mproof");
        verify(proof.exportTo(path, "donor"), proof.errorMessage);
        const read = createTemporaryObject(proofReading, root);
        read.proofPath = path;
        read.policyPath = "/nowhere";
        read.examine();
        tryCompare(read, "outcome", "failed", 10000);
    }
    function test_a_state_older_than_one_that_was_verified_is_told(): void {
        const check = createTemporaryObject(verification, root);
        const policy = fresh("office.mpolicy");
        verify(check.savePolicy("file://" + policy), check.errorMessage);
        const before = released("pack-5") + "/plan.mproof";
        const after = released("pack-6") + "/plan.mproof";

        const read = createTemporaryObject(proofReading, root, { policyPath: policy });
        const found = words => read.groups.some(group => group.sentences.some(one => one.includes(words)));
        read.proofPath = after;
        read.examine();
        tryCompare(read, "outcome", "verified", 20000);
        verify(read.trusted);
        read.proofPath = before;
        read.examine();
        tryVerify(() => found("It is older than the state"), 20000);
    }
    function test_a_proof_without_a_policy_asks_for_one(): void {
        const read = createTemporaryObject(proofReading, root);
        const path = fresh("garbage.mproof");
        write(path, "{}");
        read.proofPath = path;
        read.examine();
        tryCompare(read, "outcome", "no_policy", 20000);
        verify(read.sentence.includes("Choose the policy"), read.sentence);
    }
    function test_the_journal_begins_with_the_entry_that_was_asked_for(): void {
        journal.from = register.projectId + "/5";
        compare(journal.at(0, "entryIndex"), 5);
        compare(journal.at(1, "entryIndex"), 4);
        journal.from = "";
        verify(journal.at(0, "entryIndex") > 5);
    }
    function test_a_pack_is_handed_out_and_opened_without_trust(): void {
        const written = released("pack-1.zip");
        const list = createTemporaryObject(releaseList, root);
        compare(list.at(0, "recipient"), "Programme officer");
        compare(list.at(0, "fileName"), "pack-1.zip");
        verify(list.at(0, "maker").length > 0);

        place.record = written;
        const page = createTemporaryObject(packPage, root);
        tryVerify(() => holds(page, "Not trusted yet."), 30000);
        verify(holds(page, "It holds together, under a key that you have not compared yet."));
        verify(!holds(page, "Verified."));
        verify(holds(page, "compare its key with what the office gave you"));
        verify(holds(page, "plan.pdf"));
        compare(count(page, "as it left"), 11);
        button(page, "I compared it: it is the same").clicked();
        tryVerify(() => !holds(page, "Not trusted yet.") && holds(page, "Verified."), 30000);
        verify(!holds(page, "It holds together"));
        verify(holds(page, "10 of 10"));
    }
    function test_the_steps_show_what_stays_behind_before_anything_leaves(): void {
        const before = createTemporaryObject(releaseList, root).count;
        place.record = "new";
        const page = createTemporaryObject(releasesPage, root);
        tryVerify(() => button(page, "See what stays behind") !== null);
        button(page, "See what stays behind").clicked();
        tryVerify(() => button(page, "Continue").visible, 30000);
        verify(holds(page, "Stands there"));
        verify(holds(page, "naming it could harm"));
        button(page, "Continue").clicked();
        compare(createTemporaryObject(releaseList, root).count, before);
        field(page, "To whom").text = "Programme officer";
        field(page, "Where").text = fresh("by-steps.zip");
        button(page, "Hand it out").clicked();
        tryVerify(() => holds(page, "Nothing protected was found in 12 files."), 30000);
        button(page, "Done").clicked();
        tryVerify(() => holds(page, "by-steps.zip"));
        compare(createTemporaryObject(releaseList, root).count, before + 1);
    }
    function test_an_altered_file_of_a_pack_is_named(): void {
        const written = released("pack-2");
        write(written + "/decisions.csv", "another decision");
        const pack = createTemporaryObject(reading, root, { path: written });
        pack.open();
        tryCompare(pack, "stage", "read", 20000);
        compare(pack.altered, "decisions.csv");
        const row = pack.files.find(one => one.name === "decisions.csv");
        compare(row.stateWord, "altered");
        compare(String(row.url), "");
    }
    function test_a_release_is_withdrawn_with_a_reason(): void {
        released("pack-3.zip");
        const list = createTemporaryObject(releaseList, root);
        verify(!list.withdraw(0, ""));
        verify(list.withdraw(0, "Sent to the wrong office"));
        verify(list.at(0, "withdrawn"));
        compare(list.at(0, "reason"), "Sent to the wrong office");
        const page = createTemporaryObject(releasesPage, root);
        verify(holds(page, "Withdrawn: Sent to the wrong office"));
    }
    function test_a_place_that_is_taken_hands_nothing_over(): void {
        const written = released("pack-4");
        const before = createTemporaryObject(releaseList, root).count;
        const form = createTemporaryObject(releaseForm, root);
        form.preview(form.versions.find(one => one.label.includes("alidated")).word, "donor", "en");
        tryCompare(form, "stage", "previewed", 30000);
        form.release(written, "", "");
        tryCompare(form, "stage", "refused", 30000);
        verify(form.sentence.includes("is there already"), form.sentence);
        compare(createTemporaryObject(releaseList, root).count, before);
    }
    function test_what_is_no_pack_says_what_would_be_one(): void {
        const pack = createTemporaryObject(reading, root, { path: "/etc/hostname" });
        pack.open();
        tryCompare(pack, "stage", "failed", 10000);
        verify(pack.failure.includes("is no pack"), pack.failure);
    }
}
