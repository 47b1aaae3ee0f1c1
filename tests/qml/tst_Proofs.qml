// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Presentation
import Minutier.Ui

ReleasingTest {
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
        id: proofReading
        ProofReading {
            session: register
        }
    }
    JournalListModel {
        id: journal
        session: register
    }

    function init(): void {
        place.record = "";
        place.page = "verify";
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
    function test_a_proof_of_an_entry_continues_what_the_reader_verified(): void {
        const check = createTemporaryObject(verification, root);
        const policy = fresh("continued.mpolicy");
        verify(check.savePolicy("file://" + policy), check.errorMessage);
        const proof = createTemporaryObject(entryProof, root, { ledger: journal.at(0, "ledgerId"), entry: 0 });
        const path = fresh("continued.mproof");
        for (const wrong of ["x", "-5", "0", "99999999"])
            verify(!proof.exportTo(path, "donor", wrong), wrong);
        verify(proof.errorMessage.includes("99999999"), proof.errorMessage);
        verify(proof.exportTo(path, "donor", " 12 "), proof.errorMessage);
        const request = new XMLHttpRequest();
        request.open("GET", "file://" + path, false);
        request.send();
        compare(JSON.parse(request.responseText).earlier.size, 12);
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
        tryCompare(read, "outcome", "older", 20000);
        compare(read.sentence, "Sound, and older than a state that you have verified already.");
        compare(read.shape, "warn");
        verify(found("For what holds today, ask for a proof of the present state."));
        verify(!found("not met"));
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
}
