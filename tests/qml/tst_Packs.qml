// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Presentation
import Minutier.Ui

ReleasingTest {
    id: root
    name: "Packs and releases"

    Navigation {
        id: place
        page: "releases"
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
        id: proving
        ProofReading {
            session: register
        }
    }

    function init(): void {
        place.record = "";
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
        compare(pack.faults.map(one => one.fact), ["Altered after it left: decisions.csv."]);
        const row = pack.files.find(one => one.name === "decisions.csv");
        compare(row.stateWord, "altered");
        compare(String(row.url), "");
    }
    /// A folder pack whose manifest lists a file by another name: the one is missing then, the other is not of the pack.
    function renamed(pack: string, from: string, to: string): string {
        const written = released(pack);
        const request = new XMLHttpRequest();
        request.open("GET", "file://" + written + "/manifest.json", false);
        request.send();
        write(written + "/manifest.json", request.responseText.replace('"' + from + '"', '"' + to + '"'));
        return written;
    }
    function test_missing_and_added_files_are_told_by_their_own_words(): void {
        place.record = renamed("pack-renamed", "decisions.csv", "choices.csv");
        const page = createTemporaryObject(packPage, root);
        tryVerify(() => holds(page, "Missing: choices.csv."), 30000);
        verify(holds(page, "Not of this pack: decisions.csv."));
        verify(!holds(page, "Altered after it left"));
        compare(count(page, "missing"), 1);
        compare(count(page, "not of this pack"), 1);
        tryVerify(() => button(page, "I compared it: it is the same") !== null, 30000);
        button(page, "I compared it: it is the same").clicked();
        tryVerify(() => holds(page, "The proof is verified, but files beside it are missing."), 30000);
        verify(!holds(page, "Verified."));
    }
    function test_a_file_that_was_added_keeps_the_seal_away(): void {
        const written = released("pack-added");
        write(written + "/more.csv", "more");
        const pack = createTemporaryObject(reading, root, { path: written });
        pack.open();
        tryCompare(pack, "stage", "read", 20000);
        compare(pack.faults.map(one => one.shape + " " + one.fact), ["warn Not of this pack: more.csv."]);
        verify(pack.doubt.includes("not every file beside it is of this pack"), pack.doubt);
        verify(!pack.proofGone);
        compare(String(pack.files.find(one => one.name === "more.csv").url), "");
    }
    function test_a_pack_whose_proof_is_missing_says_so(): void {
        place.record = renamed("pack-without-proof", "plan.mproof", "proof.mproof");
        const page = createTemporaryObject(packPage, root);
        tryVerify(() => holds(page, "The proof of this pack is missing"), 30000);
        verify(holds(page, "Missing: proof.mproof."));
        verify(!holds(page, "its plan is not validated"));
    }
    function test_a_pack_without_a_readable_manifest_says_so(): void {
        const written = released("pack-without-manifest");
        write(written + "/manifest.json", "{}");
        const pack = createTemporaryObject(reading, root, { path: written });
        pack.open();
        tryCompare(pack, "stage", "read", 20000);
        compare(pack.faults.map(one => one.fact), ["The manifest cannot be read: it was altered."]);
        verify(pack.doubt.includes("nothing says which files belong"), pack.doubt);
    }
    function test_a_policy_that_is_not_there_is_told_so(): void {
        const proof = createTemporaryObject(proving, root, { proofPath: released("pack-for-policy") + "/plan.mproof", policyPath: "/nowhere/office.mpolicy" });
        proof.examine();
        tryCompare(proof, "outcome", "failed", 20000);
        compare(proof.sentence, "The policy /nowhere/office.mpolicy is not there. Choose it again.");
        proof.policyPath = "/etc/hostname";
        proof.examine();
        tryVerify(() => proof.sentence.includes("is no policy"), 20000);
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
        const form = createTemporaryObject(root.releaseForm, root);
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
