# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a donor's reader checks with a proof and a policy, and what it finds when somebody lied."""

import json
import os
import subprocess
import sqlite3
import unittest

from register import CONFLICT, DONE, REFUSED, USAGE, Room, answer, call

VERIFY = os.environ["MINUTIER_BIN"] + "/minutier-verify"


class Proofs(Room):
    def setUp(self):
        super().setUp()
        self.proof = self.room / "plan.mproof"
        self.policy = self.room / "office.policy"
        plan = ("prove", "plan", "Y2-v1", "--audience", "donor", "--out", str(self.proof))
        self.assertEqual(call(self.example(), *plan).returncode, DONE)
        self.assertEqual(call(self.example(), "policy", "--out", str(self.policy)).returncode, DONE)

    def check(self, *more):
        command = [VERIFY, self.proof, "--policy", self.policy, *more]
        return subprocess.run(command, capture_output=True, text=True)

    def test_the_plan_of_the_example_is_proved(self):
        checked = self.check("--lang", "en")
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        self.assertIn("10 of 10", checked.stdout)

    def test_one_changed_letter_is_found(self):
        text = self.proof.read_text()
        self.proof.write_text(text.replace("Trousse de formation", "Trousse de formatiom", 1))
        self.assertIn(self.check().returncode, (1, 2))

    def test_another_office_is_not_believed(self):
        other = json.loads(self.policy.read_text())
        other["origin"] = other["origin"][:-1] + ("0" if other["origin"][-1] != "0" else "1")
        self.policy.write_text(json.dumps(other, separators=(",", ":"), sort_keys=True) + "\n")
        self.assertNotEqual(self.check().returncode, 0)

    def test_no_protected_name_is_in_it(self):
        people = answer(self.example(), "list", "people", "--limit", "500")["rows"]
        text = self.proof.read_text()
        for person in people:
            for field in ("name", "contact"):
                if person[field]:
                    self.assertNotIn(person[field], text)

    def test_only_the_office_signs_and_shows_single_entries(self):
        heads = "SELECT count(*) FROM signed_head"
        file = sqlite3.connect(self.example() / "register.db")
        before = file.execute(heads).fetchone()
        out = str(self.room / "entry.mproof")
        refused = call(self.example(), "--as", "donor", "prove", "entry", "60", "--out", out)
        self.assertEqual(refused.returncode, REFUSED, refused.stderr)
        call(self.example(), "--as", "donor", "prove", "plan", "Y2-v1", "--out", out)
        self.assertEqual(file.execute(heads).fetchone(), before)
        file.close()

    def test_nothing_is_written_over_a_register_or_its_keys(self):
        folder = self.example()
        link = self.room / "link.mproof"
        link.symlink_to(folder / "register.db")
        before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        dangling = self.room / "dangling.mproof"
        dangling.symlink_to(folder / "to-be-made")
        for out in (dangling, folder / "register.db", folder / "keys", folder / "device", folder / "new.mproof", link):
            for what in (("prove", "plan", "Y2-v1"), ("policy",)):
                self.assertRefused(call(folder, *what, "--out", str(out)), CONFLICT, "of a register")
        self.assertRefused(call(folder, "backup", str(folder / "copy.db")), CONFLICT, "folder of a register")
        self.assertEqual({path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}, before)

    def test_a_wrong_number_of_what_the_reader_knows_is_refused_with_a_sentence(self):
        heads = answer(self.example(), "status")
        for what in (("plan", "Y2-v1"), ("entry", "60")):
            for since in ("x", "-5", "0", "", "1.5", "1e2", "99999999", "9" * 30):
                out = self.room / "since.mproof"
                done = call(self.example(), "prove", *what, "--since", since, "--out", str(out))
                self.assertRefused(done, USAGE, "entries" if since else "--since")
                self.assertFalse(out.exists())
        self.assertEqual(answer(self.example(), "status"), heads)

    def test_policy_files_that_are_gone_or_marked_are_told_as_they_are(self):
        marked = self.room / "marked.mpolicy"
        marked.write_bytes(b"\xef\xbb\xbf" + self.policy.read_bytes())
        for policy, words in ((self.room / "gone.mpolicy", "is not there"), (marked, "byte order mark")):
            command = [VERIFY, self.proof, "--policy", policy, "--lang", "en"]
            done = subprocess.run(command, capture_output=True, text=True)
            self.assertEqual(done.returncode, 2)
            self.assertIn(words, done.stdout + done.stderr)

    def test_a_newer_version_is_told_without_its_identifier(self):
        told = json.loads(self.check("--json", "--lang", "en").stdout)
        newer = [one for one in told["findings"] if one["code"].startswith("since_newer")]
        self.assertTrue(newer, "the example has a newer version")
        for finding in newer:
            self.assertNotRegex(finding["sentence"], "[0-9a-f]{8}-[0-9a-f]{4}-", finding["code"])

    def test_two_accounts_erase_and_every_proof_still_holds(self):
        person = answer(self.example(), "list", "people", "--limit", "1")["rows"][0]["id"]
        self.assertEqual(call(self.example(), "erase", person).returncode, DONE)
        self.assertNotEqual(call(self.example(), "erase", person).returncode, DONE)
        self.assertEqual(call(self.example(), "--as", "coordinator", "erase", person).returncode, DONE)
        row = answer(self.example(), "show", "people", person)
        self.assertIsNone(row["function"])
        self.assertEqual(call(self.example(), "verify").returncode, DONE)
        self.assertEqual(self.check().returncode, 0)


if __name__ == "__main__":
    unittest.main()
